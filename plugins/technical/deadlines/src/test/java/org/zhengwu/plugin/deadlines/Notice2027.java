package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarKind;

/** A notice for 2027 as it might be issued; invented for the tests. */
final class Notice2027 {

    private Notice2027() {}

    static CalendarDraft draft() {
        return CalendarDraft.builder()
                .year(2027)
                .division(DivisionCode.NATION)
                .kind(CalendarKind.NOTICE)
                .source("国办发明电〔2026〕9号（试验）")
                .off(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3), "元旦")
                .off(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 11), "春节")
                .work(LocalDate.of(2027, 2, 14), "春节")
                .off(LocalDate.of(2027, 4, 3), LocalDate.of(2027, 4, 5), "清明节")
                .off(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 5), "劳动节")
                .work(LocalDate.of(2027, 5, 8), "劳动节")
                .off(LocalDate.of(2027, 6, 9), LocalDate.of(2027, 6, 9), "端午节")
                .off(LocalDate.of(2027, 9, 15), LocalDate.of(2027, 9, 15), "中秋节")
                .off(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 7), "国庆节")
                .build();
    }
}
