package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.HistoryEntry;

class CaseWayTest {

    @Test
    void goesFromTheDraftToTheDelivery() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.PERMIT);
            desk.reviewed(accepted);
            Case granted = desk.cases.decide(
                    desk.head,
                    accepted.id(),
                    accepted.revision(),
                    DecisionDraft.builder().outcome("GRANT").build());
            Case delivered = desk.cases.deliver(
                    desk.clerk,
                    granted.id(),
                    granted.revision(),
                    DeliveryDraft.builder().way("WINDOW").build());

            assertThat(delivered.state()).isEqualTo(CaseState.DELIVERED);
            assertThat(delivered.number()).hasToString("440300-2026-00000001");
            assertThat(delivered.acceptedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(delivered.clocks())
                    .extracting(CaseClock::matter)
                    .containsExactly(Matters.INTAKE, Matters.DECISION, Matters.PROMISE, Matters.DELIVERY);
            assertThat(delivered.contactMobile()).hasToString("138****");
            assertThat(delivered.form()).containsEntry("name", "王小明");
            assertThat(desk.cases.history(desk.citizen, delivered.id()))
                    .extracting(HistoryEntry::step)
                    .containsExactly(CaseStep.SUBMIT, CaseStep.ACCEPT, CaseStep.GRANT, CaseStep.DELIVER);
            assertThat(desk.cases.find(desk.citizen, delivered.id())).contains(delivered);
            assertThat(desk.world.written.values()).hasSize(2).allMatch(text -> text.contains("食品经营许可&lt;核发&gt;"));
        }
    }
}
