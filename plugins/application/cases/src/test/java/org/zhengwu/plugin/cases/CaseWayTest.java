package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.testing.Postgres;

class CaseWayTest {

    @Test
    void goesFromTheDraftToTheDelivery() {
        try (Desk desk = Desk.open()) {
            goTheWholeWay(desk);
        }
    }

    @Test
    void listsEveryInboxToACallerWhoReachesEverything() {
        try (Desk desk = Desk.open()) {
            Case open = desk.accepted(World.PERMIT);

            Page<CaseSummary> inbox = desk.cases.inbox(Caller.system("test"), CaseFilter.any(), PageRequest.first());

            assertThat(inbox.items()).extracting(CaseSummary::id).containsExactly(open.id());
        }
    }

    @Test
    @Tag("full")
    void goesTheSameWayOnPostgres() {
        try (Postgres postgres = Postgres.start();
                Desk desk = Desk.on(postgres.newDatabase())) {
            goTheWholeWay(desk);
            Case second = desk.submitted(World.PERMIT);
            Case third = desk.accepted(World.PERMIT);
            PageRequest one = new PageRequest(1, null);
            Page<CaseSummary> inbox = desk.cases.inbox(desk.clerk, CaseFilter.any(), one);
            Page<CaseSummary> next = desk.cases.inbox(desk.clerk, CaseFilter.any(), new PageRequest(1, inbox.next()));
            Page<CaseSummary> mine =
                    desk.cases.listMine(desk.citizen, CaseFilter.in(CaseState.SUBMITTED), PageRequest.first());

            assertThat(inbox.items()).extracting(CaseSummary::id).containsExactly(second.id());
            assertThat(next.items()).extracting(CaseSummary::id).containsExactly(third.id());
            assertThat(inbox.count().value()).isEqualTo(2);
            assertThat(mine.items()).extracting(CaseSummary::id).containsExactly(second.id());
            desk.moveTo("2026-03-12");
            assertThat(desk.cases.find(desk.citizen, second.id()).orElseThrow().deemedAccepted())
                    .isTrue();
            desk.tell(new OrganMerged(World.ORGAN, World.SUCCESSOR));
            desk.zhengwu.settle();
            assertThat(desk.cases.find(desk.citizen, second.id()).orElseThrow().organ())
                    .isEqualTo(World.SUCCESSOR);
        }
    }

    private static void goTheWholeWay(Desk desk) {
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
