package org.zhengwu.server.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.identity.PartyKind;

class LifeEventsTest {

    @Test
    void readsWhomAnEventConcernsAndItsThemesOfTheTable() {
        List<LifeEvent> events = LifeEvents.of(table(
                entry("ENTERPRISE", "企业", null, false),
                entry("founding", "开办企业", "ENTERPRISE", false),
                entry("NATURAL_PERSON", "个人", null, false),
                entry("marriage", "婚姻", "NATURAL_PERSON", false),
                entry("marriage.1", "婚姻登记", "marriage", false),
                entry("marriage.2", "婚介", "marriage", true),
                entry("draft", "旧场景", "NATURAL_PERSON", true),
                entry("OTHERS", "其他", null, false),
                entry("nobody", "没有对象", "OTHERS", false)));

        assertThat(events)
                .extracting(LifeEvent::code, LifeEvent::audience, LifeEvent::themes)
                .containsExactly(
                        tuple("marriage", PartyKind.NATURAL_PERSON, List.of("婚姻", "婚姻登记")),
                        tuple("founding", PartyKind.ENTERPRISE, List.of("开办企业")));
    }

    private static CodeEntry entry(String code, String name, @Nullable String parent, boolean retired) {
        return new CodeEntry(code, name, null, parent, 1, retired);
    }

    private static CodeTable table(CodeEntry... entries) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new CodeTable("life-events", null, 1, from, "生命周期事件", null, "某市", List.of(entries), List.of());
    }
}
