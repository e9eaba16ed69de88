package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.identity.OrganMerged;

class CaseRulesTest {

    private static final DecisionDraft GRANT =
            DecisionDraft.builder().outcome("GRANT").build();

    @Test
    void acceptsByLawOnceAlsoWhenTheLapseIsToldTwice() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            desk.zhengwu.clock().moveTo(World.noon("2026-03-12"));
            List<DeadlineLapsed> told = desk.world.deadlines.lapse(LocalDate.of(2026, 3, 12), World.noon("2026-03-12"));
            told.forEach(desk::tell);
            told.forEach(desk::tell);
            desk.zhengwu.settle();

            Case deemed = desk.cases.find(desk.citizen, submitted.id()).orElseThrow();
            assertThat(deemed.state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(deemed.deemedAccepted()).isTrue();
            assertThat(deemed.acceptedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(desk.world.deadlines.of(submitted.id().subject()))
                    .extracting(Deadline::matter)
                    .containsExactly(Matters.INTAKE, Matters.DECISION, Matters.PROMISE);
            List<HistoryEntry> history = desk.cases.history(desk.citizen, submitted.id());
            assertThat(history).extracting(HistoryEntry::step).containsExactly(CaseStep.SUBMIT, CaseStep.DEEM_ACCEPTED);
            assertThat(history.get(1).legalDate()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(history.get(1).endedAt()).isEqualTo(World.noon("2026-03-12"));
            assertThat(history.get(1).documents()).hasSize(1);
            assertRule("LIC-002", () -> desk.cases.accept(desk.clerk, submitted.id(), submitted.revision()));
            assertNoneIsPreviewed(desk, submitted);
        }
    }

    /** A preview is refused for the reason for which its step is. */
    private static void assertNoneIsPreviewed(Desk desk, Case deemed) {
        RefusalDraft refusal = new RefusalDraft("NOT_ACCEPTED", "不在受理的时段。", "示范条例第三条", null, null);
        List<DemandDraft> demands = List.of(new DemandDraft("M1", null, "没有签字"));
        SupplementNoticeDraft notice = new SupplementNoticeDraft(demands, "2026-03-20");
        assertRule("LIC-002", () -> desk.cases.previewAcceptance(desk.clerk, deemed.id()));
        assertRule("LIC-002", () -> desk.cases.previewSupplementNotice(desk.clerk, deemed.id(), notice));
        assertRule("LIC-002", () -> desk.cases.previewRefusal(desk.clerk, deemed.id(), refusal));
    }

    @Test
    void refusesToSpeakAfterTheLimitEvenBeforeTheTimerCameRound() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            desk.zhengwu.clock().moveTo(World.noon("2026-03-10"));

            assertRule("LIC-002", () -> desk.cases.accept(desk.clerk, submitted.id(), submitted.revision()));
            assertThat(desk.cases
                            .find(desk.citizen, submitted.id())
                            .orElseThrow()
                            .revision())
                    .isEqualTo(submitted.revision());
        }
    }

    @Test
    void recordsAnOverrunOnceAndWantsItExplained() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.PERMIT);
            desk.reviewed(accepted);
            desk.moveTo("2026-03-12");
            desk.moveTo("2026-03-13");
            Case late = desk.cases.find(desk.clerk, accepted.id()).orElseThrow();

            assertThat(desk.cases.history(desk.clerk, accepted.id()))
                    .filteredOn(entry -> entry.step() == CaseStep.OVERRUN)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.legalDate()).isEqualTo(LocalDate.of(2026, 3, 11)));
            assertThatThrownBy(() -> desk.cases.decide(desk.head, late.id(), late.revision(), GRANT))
                    .isInstanceOf(InvalidInputException.class);
            CaseSummary first = desk.inbox().get(0);
            assertThat(first.light()).isEqualTo(Light.RED);
            assertThat(first.dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        }
    }

    @Test
    void takesOneNoticeAndThenHasToAccept() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            SupplementNoticeDraft notice = SupplementNoticeDraft.builder()
                    .demand(DemandDraft.builder()
                            .material("M1")
                            .problem("<b>没有签名</b>")
                            .build())
                    .demand(DemandDraft.builder().field("area").problem("缺").build())
                    .supplyBy("2026-12-31")
                    .build();
            Case noticed = desk.cases.requestSupplement(desk.clerk, submitted.id(), submitted.revision(), notice);

            assertThat(desk.world.written.values())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("&lt;b&gt;没有签名&lt;/b&gt;", "请于"));
            assertRule(
                    "LIC-001",
                    () -> desk.cases.requestSupplement(desk.clerk, noticed.id(), noticed.revision(), notice));
            RefusalDraft refusal = RefusalDraft.builder()
                    .outcome("NOT_ACCEPTED")
                    .reasons("r")
                    .basis("《法》")
                    .build();
            assertRule("LIC-001", () -> desk.cases.refuse(desk.clerk, noticed.id(), noticed.revision(), refusal));
            SupplementDraft half = SupplementDraft.builder().field("area", "12").build();
            assertThatThrownBy(() -> desk.cases.supplement(desk.citizen, noticed.id(), noticed.revision(), half))
                    .isInstanceOf(InvalidInputException.class);

            desk.zhengwu.clock().moveTo(World.noon("2026-03-30"));
            SupplementDraft whole = SupplementDraft.builder()
                    .field("area", "12")
                    .material(new MaterialDraft("M1", UUID.randomUUID().toString()))
                    .build();
            Case supplemented = desk.cases.supplement(desk.citizen, noticed.id(), noticed.revision(), whole);

            assertThat(supplemented.form()).containsEntry("area", "12").containsEntry("name", "王小明");
            assertThat(supplemented.materials()).hasSize(1);
            assertThat(supplemented.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 30));
            assertRule(
                    "LIC-001",
                    () -> desk.cases.refuse(desk.clerk, supplemented.id(), supplemented.revision(), refusal));
            desk.moveTo("2026-04-08");
            assertThat(desk.cases
                            .find(desk.citizen, supplemented.id())
                            .orElseThrow()
                            .acceptedOn())
                    .isEqualTo(LocalDate.of(2026, 3, 30));
        }
    }

    @Test
    void showsWhetherARefusalCameAtOnce() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            desk.zhengwu.clock().moveTo(World.noon("2026-03-04"));
            RefusalDraft refusal = RefusalDraft.builder()
                    .outcome("WRONG_ORGAN")
                    .reasons("r")
                    .rightOrgan(World.SUCCESSOR.toString())
                    .build();

            Case refused = desk.cases.refuse(desk.clerk, submitted.id(), submitted.revision(), refusal);

            assertThat(refused.refusal()).isNotNull();
            assertThat(refused.clocks())
                    .filteredOn(each -> each.matter().equals(Matters.INTAKE_REFUSAL))
                    .singleElement()
                    .satisfies(each -> assertThat(each.light()).isEqualTo(Light.RED));
            assertThat(desk.inbox()).isEmpty();
        }
    }

    /** LIC-001: an organ that is not competent names the one that is. */
    @Test
    void doesNotReferTheApplicantToItself() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            RefusalDraft itself = RefusalDraft.builder()
                    .outcome("WRONG_ORGAN")
                    .reasons("r")
                    .rightOrgan(World.ORGAN.toString())
                    .build();

            assertThatThrownBy(() -> desk.cases.refuse(desk.clerk, submitted.id(), submitted.revision(), itself))
                    .asInstanceOf(type(InvalidInputException.class))
                    .satisfies(refused -> assertThat(refused.violations())
                            .extracting(Violation::field, Violation::code)
                            .containsExactly(tuple("rightOrgan", "own-organ")));
            assertThat(desk.cases.find(desk.clerk, submitted.id()).orElseThrow().state())
                    .isEqualTo(CaseState.SUBMITTED);
        }
    }

    @Test
    void refusesWhatNobodyCanApplyForAndHandlesWhatHasNoLimit() {
        try (Desk desk = Desk.open()) {
            assertRule("ITM-002", () -> desk.drafted(World.PENALTY));
            Case accepted = desk.accepted(World.UNLIMITED);

            assertThat(accepted.clocks()).isEmpty();
            assertThat(desk.inbox()).singleElement().satisfies(only -> {
                assertThat(only.dueOn()).isNull();
                assertThat(only.light()).isEqualTo(Light.OFF);
            });
            ExtensionDraft more = ExtensionDraft.builder().days(3).reason("r").build();
            assertRule("LIC-004", () -> desk.cases.extend(desk.head, accepted.id(), accepted.revision(), more));
        }
    }

    @Test
    void letsOneClerkHandleAnInstantCase() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.INSTANT);

            assertRule("ITM-005", () -> desk.cases.decide(desk.head, accepted.id(), accepted.revision(), GRANT));
            assertThatThrownBy(() -> desk.cases.propose(desk.clerk, accepted.id(), accepted.revision()))
                    .isInstanceOf(StepNotAllowedException.class);
            assertThat(desk.cases
                            .decide(desk.clerk, accepted.id(), accepted.revision(), GRANT)
                            .state())
                    .isEqualTo(CaseState.GRANTED);
        }
    }

    @Test
    void wantsTwoVerifiersAndOneWhoDecides() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.VERIFIED);
            desk.reviewed(accepted);

            assertThatThrownBy(() -> desk.cases.decide(desk.clerk, accepted.id(), accepted.revision(), GRANT))
                    .isInstanceOf(ForbiddenException.class);
            assertRule("LIC-010", () -> desk.cases.decide(desk.head, accepted.id(), accepted.revision(), GRANT));
        }
    }

    @Test
    void stopsTwiceOnOneDay() {
        try (Desk desk = Desk.open()) {
            Case accepted = desk.accepted(World.PERMIT);
            SuspensionDraft hearing = SuspensionDraft.builder()
                    .procedure("HEARING")
                    .reason("r")
                    .expectedUntil("2026-03-20")
                    .build();
            Case suspended = desk.cases.suspend(desk.clerk, accepted.id(), accepted.revision(), hearing);
            assertThat(desk.inbox().get(0).light()).isEqualTo(Light.OFF);
            Case resumed = desk.cases.resume(desk.clerk, suspended.id(), suspended.revision());
            Case again = desk.cases.suspend(desk.clerk, resumed.id(), resumed.revision(), hearing);

            assertThat(again.state()).isEqualTo(CaseState.SUSPENDED);
        }
    }

    @Test
    void keepsDraftsFromTheStaffUnlessTheyDraftedThem() {
        try (Desk desk = Desk.open()) {
            Case own = desk.drafted(World.PERMIT);
            CaseDraft forParty =
                    Desk.draft(World.PERMIT).applicant(World.party().toString()).build();
            Case atWindow = desk.cases.create(desk.receiver, IdempotencyKey.fresh(), forParty);
            Case submitted = desk.cases.submit(desk.receiver, atWindow.id(), atWindow.revision());
            WithdrawalDraft none = WithdrawalDraft.builder().build();

            assertThat(desk.cases.find(desk.receiver, own.id())).isEmpty();
            assertThatThrownBy(() -> desk.cases.withdraw(desk.receiver, own.id(), own.revision(), none))
                    .isInstanceOf(NotFoundException.class);
            assertThat(desk.cases.history(desk.receiver, submitted.id()).get(0).organ())
                    .isEqualTo(World.ORGAN);
            Caller elsewhere = Desk.official(World.SUCCESSOR, Post.RECEIVER);
            assertThatThrownBy(() -> desk.cases.create(elsewhere, IdempotencyKey.fresh(), forParty))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> desk.cases.create(desk.other, IdempotencyKey.fresh(), forParty))
                    .isInstanceOf(InvalidInputException.class);
            Case withdrawn = desk.cases.withdraw(desk.citizen, own.id(), own.revision(), none);
            assertThat(desk.cases.history(desk.citizen, withdrawn.id())).isEmpty();
            assertThat(desk.cases.find(desk.receiver, own.id())).isEmpty();
        }
    }

    @Test
    void movesOpenWorkToTheSuccessorOfTheOrgan() {
        try (Desk desk = Desk.open()) {
            Case open = desk.submitted(World.PERMIT);
            Case accepted = desk.accepted(World.INSTANT);
            Case granted = desk.cases.decide(desk.clerk, accepted.id(), accepted.revision(), GRANT);
            Case ended = desk.cases.deliver(
                    desk.clerk,
                    granted.id(),
                    granted.revision(),
                    DeliveryDraft.builder().way("ONLINE").build());
            desk.world.merged.add(World.ORGAN);
            desk.tell(new OrganMerged(World.ORGAN, World.SUCCESSOR));
            desk.zhengwu.settle();
            Caller successor = Desk.official(World.SUCCESSOR, Post.HANDLER);

            Case moved = desk.cases.find(successor, open.id()).orElseThrow();
            assertThat(moved.organ()).isEqualTo(World.SUCCESSOR);
            assertThat(desk.cases
                            .accept(successor, moved.id(), moved.revision())
                            .state())
                    .isEqualTo(CaseState.ACCEPTED);
            assertThat(desk.cases.find(successor, ended.id()).orElseThrow().organ())
                    .isEqualTo(World.ORGAN);
            assertThat(desk.drafted(World.PERMIT).organ()).isEqualTo(World.SUCCESSOR);
        }
    }

    @Test
    void keepsPersonalTextOutOfAuditNoticesAndPlainColumns() {
        try (Desk desk = Desk.open()) {
            desk.submitted(World.PERMIT);
            List<?> rows = desk.zhengwu
                    .transactions()
                    .required(() -> desk.zhengwu
                            .entities()
                            .createNativeQuery(
                                    "select concat(form, contact, contact_name, contact_mobile) from cs_case")
                            .getResultList());

            assertThat(rows.toString()).doesNotContain("王小明", "13800138000");
            assertThat(desk.world.audited.toString()).doesNotContain("王", "138");
        }
    }

    private static void assertRule(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo(rule);
    }
}
