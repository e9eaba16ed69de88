package org.zhengwu.plugin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.api.technical.exchange.RowState;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.technical.exchange.CaseReport;

/** What records are made of a case, and what of them is told when it changes. */
class RecordsTest {

    private final Nation nation = new Nation();

    @Test
    void tellsACaseOnceHoweverOftenItsEventComes() {
        try (Province province = Province.below(nation)) {
            province.tell(Province.accepted(1));
            province.tell(Province.accepted(1));

            assertThat(nation.seen())
                    .containsExactly("INSERT up_pro_accept", "INSERT up_pro_material", "INSERT up_pro_process");
            assertThat(province.rows(Province.accepted(1).subject()))
                    .extracting(ExchangeRow::state)
                    .containsOnly(RowState.TAKEN);
        }
    }

    @Test
    void tellsWhatChangedUnderTheSameKey() {
        try (Province province = Province.below(nation)) {
            province.tell(Province.report(1, "M1", List.of(), List.of(Province.special(null)), null));
            ExchangeRow begun = province.row(Province.accepted(1).subject(), RowKind.SPECIAL);
            LocalDate end = LocalDate.of(2026, 3, 12);
            province.tell(Province.report(1, "M1", List.of(), List.of(Province.special(end)), null));

            ExchangeRow ended = province.row(begun.subject(), RowKind.SPECIAL);
            assertThat(Nation.seen(nation.last())).containsExactly("UPDATE up_pro_specialprocedure");
            assertThat(ended.guid()).isEqualTo(begun.guid());
            assertThat(begun.values())
                    .containsEntry("special_result", "RUNNING")
                    .doesNotContainKey("special_end_date");
            assertThat(ended.values())
                    .containsEntry("special_result", "ENDED")
                    .containsEntry("special_end_date", end.toString());
        }
    }

    @Test
    void tellsThatAMaterialWasExchangedForAnother() {
        try (Province province = Province.below(nation)) {
            province.tell(Province.accepted(1));
            province.tell(Province.report(1, "M2", List.of(Province.step(1, "SUBMIT")), List.of(), null));

            assertThat(Nation.seen(nation.last())).containsExactly("INSERT up_pro_material", "DELETE up_pro_material");
            assertThat(Nation.records(nation.last()).get(1)).containsEntry("data", Map.of());
        }
    }

    @Test
    void tellsOnlyTheLastStateOfWhatHadToWait() {
        try (Province province = Province.below(nation)) {
            nation.down = true;
            province.tell(Province.report(1, "M1", List.of(), List.of(Province.special(null)), null));
            province.tell(Province.report(1, "M2", List.of(), List.of(Province.special(LocalDate.EPOCH)), null));
            nation.down = false;
            province.zhengwu.settle();

            // The first batch was made before the outage was known, and goes as it was made.
            assertThat(nation.seen())
                    .containsExactly(
                            "INSERT up_pro_accept",
                            "INSERT up_pro_material",
                            "INSERT up_pro_specialprocedure",
                            "DELETE up_pro_material",
                            "UPDATE up_pro_specialprocedure",
                            "INSERT up_pro_material");
        }
    }

    @Test
    void writesTheCodeOfTheProfileForAClosing() {
        try (Province province = Province.below(nation)) {
            province.tell(Province.decided(1, Closing.PERMIT_GRANTED));
            province.tell(Province.decided(2, Closing.PERMIT_REFUSED));

            assertThat(province.row(Province.accepted(1).subject(), RowKind.RESULT)
                            .values())
                    .containsEntry("result_type", "6");
            assertThat(nation.last().content()).contains("\"result_type\":\"7\"");
        }
    }

    @Test
    void showsNobodyAndKeepsEverybodySealed() {
        try (Province province = Province.below(nation)) {
            nation.silent = true;
            CaseReport report = Province.accepted(1);
            province.tell(report);

            assertThat(nation.last().content()).contains(Province.NAME, Province.IDENTIFIER);
            assertThat(province.row(report.subject(), RowKind.ACCEPT).values())
                    .containsEntry("applicant_name", "王*")
                    .containsEntry("applicant_id_no", "1***X")
                    .containsEntry("contact_mobile", "138****");
            Statements statements = province.zhengwu.service(Statements.class);
            List<Object> kept = province.zhengwu.transactions().required(() -> {
                List<Object> all = new ArrayList<>(statements.column("select content from ex_row"));
                all.addAll(statements.column("select content from ex_batch"));
                return all;
            });
            assertThat(kept)
                    .hasSize(4)
                    .allSatisfy(each -> assertThat(each.toString()).doesNotContain(Province.NAME, Province.IDENTIFIER));
            assertThat(List.of(report, report.application(), nation.last()).toString())
                    .doesNotContain(Province.NAME, Province.IDENTIFIER);
        }
    }

    @Test
    void makesNoRecordsWhereNoUpperLevelIsConnected() {
        try (Province province = Province.with(Map.of())) {
            province.tell(Province.accepted(1));

            assertThat(province.rows(Province.accepted(1).subject())).isEmpty();
            assertThat(province.exchange.status(province.administrator))
                    .isEqualTo(new ExchangeStatus(false, Province.PROFILE, 0, 0, 0));
            assertThat(province.exchange
                            .batches(province.administrator, PageRequest.first())
                            .items())
                    .isEmpty();
        }
    }
}
