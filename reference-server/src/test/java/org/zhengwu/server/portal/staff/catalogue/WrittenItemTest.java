package org.zhengwu.server.portal.staff.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.json.Json;

class WrittenItemTest {

    private static final String ID = "018f0000-0000-7000-8000-000000000001";

    @Test
    void keepsWhatAFormDoesNotAsk() {
        WrittenItem written = WrittenItem.of(item("PUBLISHED"));
        written.put("name", "乙");
        written.put("handling.visits", 1);
        ItemDraft draft = written.draft();

        ItemContent content = draft.check().orThrow().content();
        assertThat(content.name()).isEqualTo("乙");
        assertThat(content.handling().visits()).isEqualTo(1);
        assertThat(content.handling().conditions()).isEqualTo("条件");
        assertThat(content.materials().get(0).sample()).isEqualTo("样本");
        assertThat(draft.code()).isEqualTo("11440300007540202F3440114001001");
        assertThat(draft.organ()).isEqualTo(ID);
    }

    @Test
    void leavesOutTheFirstDayOfAVersionThatWasPublishedAndKeepsThatOfADraft() {
        assertThat(WrittenItem.of(item("PUBLISHED")).draft().effectiveFrom()).isNull();
        assertThat(WrittenItem.of(item("DRAFT")).draft().effectiveFrom()).isEqualTo("2026-01-01");
    }

    @Test
    void putsRowsOverThoseAtTheirPlaceAndDropsTheEmptyOnes() {
        WrittenItem written = WrittenItem.of(item("DRAFT"));
        Map<String, Object> first = new HashMap<>(Map.of("code", "M1", "name", "新名"));
        Map<String, Object> third = new HashMap<>(Map.of("code", "M3", "name", "丙"));
        written.putRows("materials", Arrays.asList(first, null, third));

        assertThat(written.size("materials")).isEqualTo(2);
        assertThat(written.value("materials[0].sample")).isEqualTo("样本");
        assertThat(written.value("materials[1].name")).isEqualTo("丙");
        written.putRows("materials", List.of());
        assertThat(written.draft().materials()).isEmpty();
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        WrittenItem written = WrittenItem.of(item("DRAFT"));
        assertThat(written.value("statutoryLimit.basis.title")).isEmpty();
        assertThat(written.value("materials[7].name")).isEmpty();
        written.put("statutoryLimit.basis", null);
        assertThat(written.draft().statutoryLimit()).isNull();
    }

    @Test
    void putsAndTakesAwayAPartOfARow() {
        WrittenItem written = WrittenItem.of(item("DRAFT"));
        Map<String, Object> basis = Map.of("basis.title", "条例", "basis.level", "LAW");
        written.putRows("materials", List.of(basis));
        assertThat(written.value("materials[0].basis.title")).isEqualTo("条例");
        assertThat(written.value("materials[0].name")).isEqualTo("表");
        Map<String, Object> none = new HashMap<>();
        none.put("basis", null);
        written.putRows("materials", List.of(none));
        assertThat(written.value("materials[0].basis.title")).isEmpty();
        assertThat(written.draft().materials())
                .singleElement()
                .satisfies(each -> assertThat(each.basis()).isNull());
    }

    private static ServiceItem item(String state) {
        String text = """
                {"id": "%1$s", "version": "%1$s", "number": 1, "state": "%2$s", "effectiveFrom": "2026-01-01",
                 "code": "11440300007540202F3440114001001", "organ": "%1$s", "organName": "甲局", "division": "%1$s",
                 "divisionCode": "440300", "divisionName": "深圳市", "applicable": true, "name": "甲", "type": "01",
                 "caseType": "PROMISED", "legalBases": [], "fees": [], "questions": [],
                 "handling": {"conditions": "条件", "steps": [], "forms": [], "specialProcedures": [],
                   "jointHandling": false, "verification": false, "personalPresence": false, "commitment": false},
                 "materials": [{"code": "M1", "name": "表", "sample": "样本", "required": true, "obtainedBySharing": false},
                   {"code": "M2", "name": "书", "required": false, "obtainedBySharing": false}],
                 "revision": 3}
                """.formatted(ID, state);
        return Json.lenient().read(text, ServiceItem.class);
    }
}
