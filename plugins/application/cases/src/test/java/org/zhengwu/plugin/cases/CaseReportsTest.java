package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Cases as an upper level is told (CSE-002, CSE-003). */
class CaseReportsTest {

    @Test
    void tellsEverySpecialProcedureOfACase() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.PERMIT);
            Case first = suspended(desk, accepted, "HEARING");
            desk.zhengwu.clock().moveTo(World.noon("2026-03-05"));
            suspended(desk, desk.cases.resume(desk.clerk, first.id(), first.revision()), "EXPERT_REVIEW");

            CaseReport report = report(desk, accepted).orElseThrow();
            assertThat(report.specials())
                    .extracting(CaseReport.Special::type)
                    .containsExactly("HEARING", "EXPERT_REVIEW");
            assertThat(report.specials())
                    .extracting(CaseReport.Special::until)
                    .containsExactly(LocalDate.of(2026, 3, 5), null);
            assertThat(report.steps()).hasSize(5);
        }
    }

    @Test
    void tellsNothingBeforeTheAcceptance() {
        try (Desk desk = Desk.open()) {
            assertThat(report(desk, desk.drafted(World.PERMIT))).isEmpty();
            assertThat(report(desk, desk.submitted(World.PERMIT))).isEmpty();
        }
    }

    @Test
    void tellsHowACaseWasClosedThatWasNeverAccepted() {
        try (Desk desk = Desk.open()) {
            Case refused = desk.submitted(World.PERMIT);
            RefusalDraft wrongOrgan = RefusalDraft.builder()
                    .outcome("WRONG_ORGAN")
                    .reasons("由城管部门办理")
                    .rightOrganName("市城管局")
                    .build();
            desk.cases.refuse(desk.clerk, refused.id(), refused.revision(), wrongOrgan);
            Case withdrawn = desk.submitted(World.PERMIT);
            desk.cases.withdraw(
                    desk.citizen,
                    withdrawn.id(),
                    withdrawn.revision(),
                    WithdrawalDraft.builder().reason("不办了").build());

            assertThat(closing(desk, refused)).isEqualTo(Closing.SENT_BACK);
            assertThat(closing(desk, withdrawn)).isEqualTo(Closing.VOIDED);
        }
    }

    private static Case suspended(Desk desk, Case accepted, String procedure) {
        SuspensionDraft draft = SuspensionDraft.builder()
                .procedure(procedure)
                .reason("结构安全")
                .expectedUntil("2026-03-20")
                .build();
        return desk.cases.suspend(desk.clerk, accepted.id(), accepted.revision(), draft);
    }

    private static Closing closing(Desk desk, Case of) {
        return report(desk, of).map(CaseReport::result).orElseThrow().closing();
    }

    private static Optional<CaseReport> report(Desk desk, Case of) {
        ReportedCases reported = desk.zhengwu.service(ReportedCases.class);
        return desk.zhengwu.transactions().required(() -> reported.find(of.id().subject()));
    }
}
