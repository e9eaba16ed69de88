package org.zhengwu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;

class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void readsADateOfAFourDigitYear() {
        assertThat(violations.date("from", " 9999-12-31 ")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(violations.check(() -> "whole").violations()).isEmpty();
    }

    @Test
    void refusesDatesThatNoDatabaseKeeps() {
        for (String each : List.of("+999999999-12-31", "-0001-01-01", "0000-01-01", "2026-02-30", "２０２６-01-01")) {
            assertThat(violations.date(each, each)).isNull();
        }
        assertThat(violations.check(() -> "whole").violations())
                .extracting(Violation::code)
                .containsExactly("date", "date", "date", "date", "date");
    }

    @Test
    void takesABlankTextForAnAbsentOne() {
        assertThat(violations.required("successor", " \t")).isNull();

        assertThat(OrganMergerDraft.builder().successor(" ").build().check().violations())
                .extracting(Violation::code)
                .containsExactly("required");
    }

    @Test
    void refusesACalendarThatRunsToTheEndOfTime() {
        CalendarDraft draft = CalendarDraft.builder()
                .year(2027)
                .off(LocalDate.MAX, LocalDate.MAX, "末日")
                .build();

        assertThat(draft.check().violations()).extracting(Violation::field).contains("off[0].from");
    }
}
