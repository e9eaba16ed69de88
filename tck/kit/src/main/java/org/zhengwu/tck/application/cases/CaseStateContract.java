package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** What may be done in which state of a case, and what may not. */
public interface CaseStateContract extends CaseFixtures {

    /** A Thursday; the five working days of the intake end on the 22nd. */
    LocalDate JANUARY_15 = LocalDate.of(2026, 1, 15);

    /** A step as somebody asks for it, who may take it in the right state. */
    record Asked(CaseStep step, UnaryOperator<Case> call) {}

    @Test
    @Requirement("CSE-103")
    default void takesNoStepThatTheStateDoesNotAllow() {
        People people = people();
        List<String> wrong = new ArrayList<>();

        for (Case now : inEveryState(people)) {
            Set<String> allowed =
                    CaseStep.allowedIn(now.state()).stream().map(Enum::name).collect(Collectors.toSet());
            if (!Set.copyOf(now.allowed()).equals(Set.copyOf(CaseStep.allowedIn(now.state())))) {
                wrong.add(now.state() + " offers " + now.allowed());
            }
            // Before the submission no organ sees the case.
            for (Asked each : now.state() == CaseState.DRAFT ? stepsOfTheApplicant(people) : everyStep(people)) {
                if (each.step().isAllowedIn(now.state()) || ofTheNotice(now, each.step())) {
                    continue;
                }
                Throwable thrown = catchThrowable(() -> each.call().apply(now));
                if (!(thrown instanceof StepNotAllowedException refused
                        && Set.copyOf(refused.allowed()).equals(allowed))) {
                    wrong.add(each.step() + " in " + now.state() + ": " + thrown);
                }
            }
            if (!seenBy(people.applicant(), now).equals(now)) {
                wrong.add(now.state() + " was changed");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement("CSE-103")
    default void takesAStepInEachOfTheStatesThatAllowIt() {
        People people = people();
        Caller handler = people.handler();
        Case correcting = corrected(people);
        Case accepted = accepted(people, Kind.PERMIT, JANUARY_15);
        Case suspended =
                function().suspend(handler, accepted.id(), accepted.revision(), expertReview(JANUARY_15.plusDays(5)));

        Case told = assertDoesNotThrow(
                () -> function().requestSupplement(handler, correcting.id(), correcting.revision(), notice()));
        Case verified = assertDoesNotThrow(() -> function()
                .verify(
                        handler,
                        suspended.id(),
                        suspended.revision(),
                        new VerificationDraft(null, "CONFORMS", "与申请一致")));

        assertThat(told.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
        assertThat(verified.state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(verified.verifications()).hasSize(1);
    }

    @Test
    @Requirement("CSE-107")
    default void letsTheApplicantTakeBackInEveryStateBeforeTheDecision() {
        People people = people();
        WithdrawalDraft none = WithdrawalDraft.builder().build();

        for (Case now : inEveryState(people)) {
            if (!CaseStep.WITHDRAW.isAllowedIn(now.state())) {
                continue;
            }
            Case withdrawn = assertDoesNotThrow(
                    () -> function().withdraw(people.applicant(), now.id(), now.revision(), none),
                    now.state().name());

            assertThat(withdrawn.state()).as(now.state().name()).isEqualTo(CaseState.WITHDRAWN);
            assertThat(withdrawn.clocks())
                    .as(now.state().name())
                    .noneMatch(each -> each.state() == DeadlineState.RUNNING || each.state() == DeadlineState.STOPPED);
        }
    }

    @Test
    @Requirement("CSE-108")
    default void keepsInTheInboxWhatTheOrganHasToDoWithAndNothingElse() {
        People people = people();
        List<Case> all = inEveryState(people);
        CaseFilter among = CaseFilter.any().withAmong(all.stream().map(Case::id).collect(Collectors.toSet()));

        assertThat(allPages(100, page -> function().inbox(people.handler(), among, page)))
                .extracting(CaseSummary::state)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(Case::state)
                        .filter(CaseState::isOpenAtOrgan)
                        .toList());
    }

    @Test
    @Requirement("LIC-002")
    default void deemsAcceptedWhatWasOpenForCorrectionWhenTheLimitLapsed() {
        People people = people();
        Case open = corrected(people);

        clock().moveTo(LocalDate.of(2026, 1, 23));
        Case deemed = seenBy(people.applicant(), open);

        assertThat(deemed.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(deemed.deemedAccepted()).isTrue();
        assertThat(deemed.acceptedOn()).isEqualTo(JANUARY_15);
    }

    @Test
    @Requirement("LIC-001")
    default void replacesTheMaterialsOfTheSameKindAndKeepsTheRest() {
        People people = people();
        Case noticed = noticed(people);
        List<MaterialDraft> brought = List.of(
                attachment(people.applicant(), ItemFixtures.FORM),
                attachment(people.applicant(), ItemFixtures.OPTIONAL));

        Case supplemented = function()
                .supplement(
                        people.applicant(),
                        noticed.id(),
                        noticed.revision(),
                        new SupplementDraft(Map.of("面积", "12"), brought));

        assertThat(supplemented.materials())
                .extracting(each -> each.document().toString())
                .containsExactlyInAnyOrderElementsOf(
                        brought.stream().map(MaterialDraft::document).toList());
        assertThat(supplemented.form()).isEqualTo(Map.of("用途", "门店招牌", "面积", "12"));
    }

    @Test
    @Requirement("LIC-001")
    default void runsNoClockOfTheIntakeForASupplementOfWhatIsNoPermit() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.CONFIRMATION, JANUARY_15);
        Case told = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());

        assertThat(supplemented(people, told).clocks()).isEmpty();
    }

    /** What the one notice forbids by LIC-001, whatever the state. */
    private static boolean ofTheNotice(Case now, CaseStep step) {
        boolean told = now.state() == CaseState.SUPPLEMENT_REQUESTED || now.state() == CaseState.SUPPLEMENTED;
        return told
                && Set.of(CaseStep.REQUEST_SUPPLEMENT, CaseStep.NOT_ACCEPT, CaseStep.TELL_NOT_REQUIRED, CaseStep.REFER)
                        .contains(step);
    }

    /** A fresh case of the applicant in each state that a permit has. */
    private List<Case> inEveryState(People people) {
        Case submitted = submitted(people.applicant(), Kind.PERMIT, JANUARY_15);
        Case refusable = submitted(people.applicant(), Kind.PERMIT, JANUARY_15);
        Case accepted = accepted(people, Kind.PERMIT, JANUARY_15);
        Case suspendable = accepted(people, Kind.PERMIT, JANUARY_15);
        Case granted = granted(people, Kind.PERMIT, JANUARY_15);
        Case deliverable = granted(people, Kind.PERMIT, JANUARY_15);
        Case reviewed = reviewed(people, Kind.PERMIT, JANUARY_15);
        return List.of(
                drafted(people.applicant(), Kind.PERMIT),
                submitted,
                corrected(people),
                noticed(people),
                supplemented(people, noticed(people)),
                function().refuse(people.handler(), refusable.id(), refusable.revision(), refusalAs("NOT_ACCEPTED")),
                accepted,
                function()
                        .suspend(
                                people.handler(),
                                suspendable.id(),
                                suspendable.revision(),
                                expertReview(JANUARY_15.plusDays(5))),
                granted,
                function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal()),
                function().deliver(people.handler(), deliverable.id(), deliverable.revision(), online()));
    }

    private List<Asked> everyStep(People people) {
        List<Asked> steps = new ArrayList<>(stepsOfTheApplicant(people));
        steps.addAll(stepsOfTheIntake(people));
        steps.addAll(stepsOfTheHandling(people));
        return steps;
    }

    private List<Asked> stepsOfTheApplicant(People people) {
        Caller applicant = people.applicant();
        return List.of(
                new Asked(
                        CaseStep.CHANGE,
                        now -> function()
                                .change(
                                        applicant,
                                        now.id(),
                                        now.revision(),
                                        CaseDraft.builder()
                                                .item(now.item().item().toString())
                                                .build())),
                new Asked(CaseStep.SUBMIT, now -> function().submit(applicant, now.id(), now.revision())),
                new Asked(CaseStep.SUPPLEMENT, now -> supplemented(people, now)),
                new Asked(
                        CaseStep.WITHDRAW,
                        now -> function()
                                .withdraw(
                                        applicant,
                                        now.id(),
                                        now.revision(),
                                        WithdrawalDraft.builder().build())));
    }

    private List<Asked> stepsOfTheIntake(People people) {
        Caller handler = people.handler();
        return List.of(
                new Asked(
                        CaseStep.CORRECT,
                        now -> function().correct(handler, now.id(), now.revision(), new CorrectionDraft("用途写错"))),
                new Asked(
                        CaseStep.REQUEST_SUPPLEMENT,
                        now -> function().requestSupplement(handler, now.id(), now.revision(), notice())),
                new Asked(
                        CaseStep.TELL_NOT_REQUIRED,
                        now -> function().refuse(handler, now.id(), now.revision(), refusalAs("NOT_REQUIRED"))),
                new Asked(
                        CaseStep.REFER,
                        now -> function().refuse(handler, now.id(), now.revision(), refusalAs("WRONG_ORGAN"))),
                new Asked(
                        CaseStep.NOT_ACCEPT,
                        now -> function().refuse(handler, now.id(), now.revision(), refusalAs("NOT_ACCEPTED"))),
                new Asked(CaseStep.ACCEPT, now -> function().accept(handler, now.id(), now.revision())));
    }

    private List<Asked> stepsOfTheHandling(People people) {
        Caller handler = people.handler();
        return List.of(
                new Asked(
                        CaseStep.SUSPEND,
                        now -> function()
                                .suspend(handler, now.id(), now.revision(), expertReview(JANUARY_15.plusDays(5)))),
                new Asked(CaseStep.RESUME, now -> function().resume(handler, now.id(), now.revision())),
                new Asked(
                        CaseStep.EXTEND,
                        now -> function().extend(head(), now.id(), now.revision(), new ExtensionDraft(5, "补充勘验"))),
                new Asked(
                        CaseStep.VERIFY,
                        now -> function()
                                .verify(
                                        handler,
                                        now.id(),
                                        now.revision(),
                                        new VerificationDraft(null, "CONFORMS", "与申请一致"))),
                new Asked(CaseStep.PROPOSE, now -> function().propose(handler, now.id(), now.revision())),
                new Asked(
                        CaseStep.GRANT, now -> function().decide(people.decider(), now.id(), now.revision(), grant())),
                new Asked(
                        CaseStep.REFUSE,
                        now -> function().decide(people.decider(), now.id(), now.revision(), refusal())),
                new Asked(CaseStep.DELIVER, now -> function().deliver(handler, now.id(), now.revision(), online())));
    }

    private Case corrected(People people) {
        Case submitted = submitted(people.applicant(), Kind.PERMIT, JANUARY_15);
        return function().correct(people.handler(), submitted.id(), submitted.revision(), new CorrectionDraft("用途写错"));
    }

    private Case noticed(People people) {
        Case submitted = submitted(people.applicant(), Kind.PERMIT, JANUARY_15);
        return function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
    }

    private Case supplemented(People people, Case noticed) {
        SupplementDraft draft = SupplementDraft.builder()
                .field("面积", "12")
                .material(attachment(people.applicant(), ItemFixtures.OPTIONAL))
                .build();
        return function().supplement(people.applicant(), noticed.id(), noticed.revision(), draft);
    }

    private static RefusalDraft refusalAs(String outcome) {
        return new RefusalDraft(outcome, "理由如下。", "《某条例》第一条", null, "市交通运输局");
    }

    private static DeliveryDraft online() {
        return DeliveryDraft.builder().way("ONLINE").build();
    }
}
