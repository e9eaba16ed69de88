package org.zhengwu.server.portal.staff.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.json.Json;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.Limits;

class FormFactsTest {

    private static final Words WORDS = Words.in(Locale.CHINESE);

    private static final FormDefinition FORM =
            Json.strict().read("""
                    {
                      "title": {"zh": "申请表"},
                      "groups": [{"title": {"zh": "设施"}, "fields": [
                        {"name": "name", "label": {"zh": "名称"}, "kind": "TEXT", "required": true,
                          "limits": {"maxLength": 20, "pattern": "[A-Z]+"}, "prefill": "party.name"},
                        {"name": "form", "label": {"zh": "形式"}, "kind": "ONE_CHOICE", "options": [
                          {"value": "sign", "label": {"zh": "招牌"}}, {"value": "other", "label": {"zh": "其他"}}]},
                        {"name": "lit", "label": {"zh": "是否发光"}, "kind": "YES_NO",
                          "askedWhen": [{"field": "form", "isOneOf": ["sign", "other"]}]},
                        {"name": "power", "label": {"zh": "功率"}, "kind": "ONE_CHOICE", "table": "powers",
                          "askedWhen": [{"field": "lit", "isOneOf": ["true"]}], "prefill": "sharing.power"}
                      ]}]
                    }""", FormDraft.class).check().orThrow();

    private final FormFacts facts = new FormFacts(FORM, new Limits(LocalDate.of(2026, 3, 3)));

    @Test
    void saysWhatAFieldTakesAndWhereItIsKnownFrom() {
        assertThat(facts.limits(WORDS, field("name"))).isEqualTo("最多 20 个字、格式 [A-Z]+");
        assertThat(facts.prefill(WORDS, field("name"))).isEqualTo("申请人的姓名或名称");
        assertThat(facts.prefill(WORDS, field("power"))).isEqualTo("sharing.power");
        assertThat(facts.prefill(WORDS, field("form"))).isEmpty();
    }

    @Test
    void saysWhatCanBeChosen() {
        assertThat(facts.options(WORDS, field("form"))).isEqualTo("招牌、其他");
        assertThat(facts.options(WORDS, field("power"))).isEqualTo("码表 powers");
        assertThat(facts.options(WORDS, field("name"))).isEmpty();
    }

    @Test
    void saysConditionsByTheWordsOfTheirFields() {
        assertThat(facts.conditions(WORDS, field("lit").askedWhen())).isEqualTo("“形式”是：招牌、其他");
        assertThat(facts.conditions(WORDS, field("power").askedWhen())).isEqualTo("“是否发光”是：是");
        assertThat(facts.conditions(WORDS, field("form").askedWhen())).isEmpty();
    }

    private static FormField field(String name) {
        return FORM.findField(name).orElseThrow();
    }
}
