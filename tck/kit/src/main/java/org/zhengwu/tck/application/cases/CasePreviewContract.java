package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Documents as they would read, before a step makes them. */
public interface CasePreviewContract extends CaseFixtures {

    /** A Tuesday in spring. */
    LocalDate APRIL_7 = LocalDate.of(2026, 4, 7);

    @Test
    @Requirement("CSE-119")
    default void showsTheNoticeOfAcceptanceBeforeItIsGiven() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, APRIL_7);
        BiFunction<Caller, CaseId, DocumentPreview> preview = function()::previewAcceptance;

        assertShown(people, submitted, preview, "受理");
        assertNotShown(people, submitted, accepted(people, Kind.PERMIT, APRIL_7), preview);
    }

    @Test
    @Requirement("CSE-119")
    default void showsWhatIsMissingBeforeTheApplicantIsTold() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, APRIL_7);
        BiFunction<Caller, CaseId, DocumentPreview> preview =
                (caller, id) -> function().previewSupplementNotice(caller, id, notice());

        assertShown(people, submitted, preview, "补正", "请附设计说明", "请填写面积");
        assertNotShown(people, submitted, accepted(people, Kind.PERMIT, APRIL_7), preview);
        SupplementNoticeDraft late = notice(APRIL_7.minusDays(1).toString());
        assertThat(violated(() -> function().previewSupplementNotice(people.handler(), submitted.id(), late)))
                .containsExactly("supplyBy");
        Case told = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());
        assertRule("LIC-001", () -> preview.apply(people.handler(), told.id()));
    }

    @Test
    @Requirement("CSE-119")
    default void showsTheRefusalBeforeItIsMade() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, APRIL_7);
        RefusalDraft refusal = refusalByLaw();
        BiFunction<Caller, CaseId, DocumentPreview> preview =
                (caller, id) -> function().previewRefusal(caller, id, refusal);

        assertShown(people, submitted, preview, "不予受理", "不在受理的时段。", "示范条例第三条");
        assertNotShown(people, submitted, accepted(people, Kind.PERMIT, APRIL_7), preview);
        RefusalDraft bare = RefusalDraft.builder().outcome("NOT_ACCEPTED").build();
        assertThat(violated(() -> function().previewRefusal(people.handler(), submitted.id(), bare)))
                .contains("reasons", "basis");
    }

    @Test
    @Requirement("CSE-119")
    default void showsTheSpecialProcedureBeforeTheClocksStop() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, APRIL_7);
        SuspensionDraft review = expertReview(APRIL_7.plusDays(30));
        BiFunction<Caller, CaseId, DocumentPreview> preview =
                (caller, id) -> function().previewSuspension(caller, id, review);

        assertShown(people, accepted, preview, "特别程序", "需要专家评审结构安全");
        assertNotShown(people, accepted, submitted(people.applicant(), Kind.PERMIT, APRIL_7), preview);
        SuspensionDraft past = expertReview(APRIL_7.minusDays(1));
        assertThat(violated(() -> function().previewSuspension(people.handler(), accepted.id(), past)))
                .containsExactly("expectedUntil");
    }

    @Test
    @Requirement("CSE-119")
    default void showsTheDecisionBeforeItIsMade() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, APRIL_7);
        DecisionDraft refusal = refusal();
        BiFunction<Caller, CaseId, DocumentPreview> preview =
                (caller, id) -> function().previewDecision(caller, id, refusal);

        assertShown(people, accepted, preview, "不予", String.valueOf(refusal.reasons()));
        assertNotShown(people, accepted, submitted(people.applicant(), Kind.PERMIT, APRIL_7), preview);
        assertThat(function()
                        .previewDecision(people.handler(), accepted.id(), grant())
                        .title())
                .contains("准予");
        DecisionDraft none = DecisionDraft.builder().build();
        assertThat(violated(() -> function().previewDecision(people.handler(), accepted.id(), none)))
                .containsExactly("outcome");
        DecisionDraft bare =
                DecisionDraft.builder().outcome(DecisionOutcome.REFUSE.name()).build();
        assertThat(violated(() -> function().previewDecision(people.handler(), accepted.id(), bare)))
                .contains("reasons", "remedies");
    }

    @Test
    @Requirement("CSE-119")
    default void asksForNothingElseThatADecisionWaitsFor() {
        People people = people();
        Case unverified = accepted(people, Kind.VERIFIED_PERMIT, APRIL_7);

        DocumentPreview shown =
                assertDoesNotThrow(() -> function().previewDecision(people.handler(), unverified.id(), grant()));

        assertThat(shown.title()).contains("准予");
    }

    @Test
    @Requirement("CSE-119")
    default void refusesAPreviewForWhatTheStepIsRefusedFor() {
        People people = people();
        Caller handler = people.handler();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, APRIL_7);
        RefusalDraft itself =
                new RefusalDraft("WRONG_ORGAN", "理由如下。", null, submitted.organ().toString(), null);

        assertRule(
                "LIC-016",
                () -> function().previewSupplementNotice(handler, submitted.id(), demanding(ItemFixtures.SHARED)));
        assertThat(violated(() -> function().previewSupplementNotice(handler, submitted.id(), demanding("X9"))))
                .containsExactly("demands[0].material");
        assertThat(violated(() -> function().previewRefusal(handler, submitted.id(), itself)))
                .containsExactly("rightOrgan");
        Case told = function().requestSupplement(handler, submitted.id(), submitted.revision(), notice());
        assertRule("LIC-001", () -> function().previewRefusal(handler, told.id(), refusalByLaw()));
    }

    private static RefusalDraft refusalByLaw() {
        return new RefusalDraft("NOT_ACCEPTED", "不在受理的时段。", "示范条例第三条", null, null);
    }

    @Test
    @Requirement("CSE-119")
    default void wantsAnOverrunExplainedInThePreviewOfTheDecision() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, APRIL_7);
        clock().moveTo(APRIL_7.plusDays(20));
        DecisionDraft explained = new DecisionDraft("GRANT", null, null, "台风停工。");

        assertThat(violated(() -> function().previewDecision(people.handler(), accepted.id(), grant())))
                .containsExactly("overrunExplanation");
        assertThat(assertDoesNotThrow(() -> function().previewDecision(people.handler(), accepted.id(), explained))
                        .title())
                .contains("准予");
    }

    @Test
    @Requirement({"CSE-119", "LIC-002"})
    default void showsNoOutcomeOfTheIntakeOnceTheLawHasAccepted() {
        People people = people();
        Caller handler = people.handler();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, APRIL_7);
        clock().moveTo(APRIL_7.plusDays(20));

        assertThat(seenBy(handler, submitted).deemedAccepted()).isTrue();
        assertRule("LIC-002", () -> function().previewAcceptance(handler, submitted.id()));
        assertRule("LIC-002", () -> function().previewRefusal(handler, submitted.id(), refusalByLaw()));
        assertRule("LIC-002", () -> function().previewSupplementNotice(handler, submitted.id(), notice()));
    }

    /** It is titled so, says whose case it is and what was typed, and has left the case as it was. */
    private void assertShown(
            People people,
            Case about,
            BiFunction<Caller, CaseId, DocumentPreview> preview,
            String title,
            String... said) {
        List<HistoryEntry> before = function().history(people.handler(), about.id());

        DocumentPreview shown = preview.apply(people.handler(), about.id());

        assertThat(shown.title()).contains(title);
        assertThat(shown.content()).contains(shown.title(), about.item().name(), String.valueOf(about.number()));
        assertThat(said).allSatisfy(each -> assertThat(shown.content()).contains(each));
        assertThat(seenBy(people.handler(), about)).isEqualTo(about);
        assertThat(function().history(people.handler(), about.id())).isEqualTo(before);
    }

    /** Neither to an organ that handles it not, nor of a case in another state. */
    private void assertNotShown(
            People people, Case about, Case other, BiFunction<Caller, CaseId, DocumentPreview> preview) {
        Caller outside = staff().official(Organ.PROVINCE, Post.DECIDER);
        assertThatThrownBy(() -> preview.apply(outside, about.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> preview.apply(people.handler(), other.id()))
                .isInstanceOf(StepNotAllowedException.class);
    }
}
