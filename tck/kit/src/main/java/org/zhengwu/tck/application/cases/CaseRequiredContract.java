package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.RemediesDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.Verification;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.VerificationResult;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** What a step has to be given, and what follows where it is left out. */
public interface CaseRequiredContract extends CaseFixtures {

    LocalDate APRIL_13 = LocalDate.of(2026, 4, 13);

    @Test
    @Requirement("LIC-001")
    default void wantsTheIntakeToSayWhatIsWrong() {
        People people = people();
        Caller handler = people.handler();
        Case now = submitted(people.applicant(), Kind.PERMIT, APRIL_13);

        assertThat(violated(() -> function().correct(handler, now.id(), now.revision(), new CorrectionDraft(" "))))
                .containsExactly("problem");
        assertThat(violated(() -> function()
                        .requestSupplement(
                                handler, now.id(), now.revision(), new SupplementNoticeDraft(List.of(), null))))
                .containsExactlyInAnyOrder("demands", "supplyBy");
        assertThat(violated(() -> function()
                        .requestSupplement(
                                handler,
                                now.id(),
                                now.revision(),
                                new SupplementNoticeDraft(
                                        List.of(new DemandDraft(null, null, " ")), LATE_IN_THE_YEAR))))
                .containsExactlyInAnyOrder("demands[0].material", "demands[0].problem");
        assertThat(violated(() -> function()
                        .refuse(handler, now.id(), now.revision(), new RefusalDraft(null, " ", null, null, null))))
                .containsExactlyInAnyOrder("outcome", "reasons");
        assertThat(seenBy(handler, now)).isEqualTo(now);
    }

    @Test
    @Requirement("LIC-016")
    default void demandsNoMaterialThatTheItemHasNot() {
        People people = people();
        Case now = submitted(people.applicant(), Kind.PERMIT, APRIL_13);
        SupplementNoticeDraft unrelated =
                new SupplementNoticeDraft(List.of(new DemandDraft("X9", null, "请补交")), LATE_IN_THE_YEAR);

        assertThat(violated(() -> function().requestSupplement(people.handler(), now.id(), now.revision(), unrelated)))
                .containsExactly("demands[0].material");
    }

    @Test
    @Requirement("LIC-007")
    default void wantsASpecialProcedureWithItsReasonAndItsTime() {
        People people = people();
        Case now = accepted(people, Kind.PERMIT, APRIL_13);

        assertThat(violated(() -> function()
                        .suspend(people.handler(), now.id(), now.revision(), new SuspensionDraft(null, " ", null))))
                .containsExactlyInAnyOrder("procedure", "reason", "expectedUntil");
        assertThat(seenBy(people.handler(), now)).isEqualTo(now);
    }

    @Test
    @Requirement("LIC-004")
    default void wantsAnExtensionWithItsReasonAndItsDays() {
        Case now = accepted(people(), Kind.PERMIT, APRIL_13);

        assertThat(violated(() -> function().extend(head(), now.id(), now.revision(), new ExtensionDraft(null, " "))))
                .containsExactlyInAnyOrder("days", "reason");
        assertThat(violated(() -> function().extend(head(), now.id(), now.revision(), new ExtensionDraft(0, "补充勘验"))))
                .containsExactly("days");
    }

    @Test
    @Requirement("LIC-010")
    default void wantsAVerificationWithItsFindingsAndTakesTodayWhereNoDayIsGiven() {
        People people = people();
        Caller handler = people.handler();
        Case now = accepted(people, Kind.VERIFIED_PERMIT, APRIL_13);
        assertThat(violated(() ->
                        function().verify(handler, now.id(), now.revision(), new VerificationDraft(null, null, " "))))
                .containsExactlyInAnyOrder("result", "findings");

        clock().moveTo(APRIL_13.plusDays(2));
        Case once = function()
                .verify(
                        handler,
                        now.id(),
                        now.revision(),
                        new VerificationDraft(APRIL_13.plusDays(1).toString(), "DIFFERS", "面积不符"));
        Case twice =
                function().verify(head(), once.id(), once.revision(), new VerificationDraft(null, "CONFORMS", "与申请一致"));

        assertThat(seenBy(people.applicant(), twice)).isEqualTo(twice);
        assertThat(twice.verifications())
                .extracting(Verification::by, Verification::on, Verification::result, Verification::findings)
                .containsExactly(
                        tuple(handler.account(), APRIL_13.plusDays(1), VerificationResult.DIFFERS, "面积不符"),
                        tuple(head().account(), APRIL_13.plusDays(2), VerificationResult.CONFORMS, "与申请一致"));
    }

    @Test
    @Requirement("LIC-008")
    default void wantsTheWayOfADelivery() {
        People people = people();
        Case now = granted(people, Kind.PERMIT, APRIL_13);

        assertThat(violated(() ->
                        function().deliver(people.handler(), now.id(), now.revision(), new DeliveryDraft(null, "SF1"))))
                .containsExactly("way");
        assertThat(seenBy(people.handler(), now).state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("LIC-009")
    default void wantsBothRemediesOfARefusal() {
        People people = people();
        Case now = reviewed(people, Kind.PERMIT, APRIL_13);
        for (RemediesDraft half :
                List.of(new RemediesDraft("六十日内向本级人民政府申请行政复议。", null), new RemediesDraft(" ", "六个月内向人民法院提起行政诉讼。"))) {
            DecisionDraft draft = new DecisionDraft("REFUSE", "不符合规划。", half, null);

            assertThat(violated(() -> function().decide(people.decider(), now.id(), now.revision(), draft)))
                    .singleElement()
                    .satisfies(field -> assertThat(field).startsWith("remedies."));
        }
    }

    @Test
    @Requirement("CSE-101")
    default void letsNobodyApplyForAnotherParty() {
        clock().moveTo(APRIL_13);
        Caller applicant = people().applicant();
        Case ofAnother = drafted(people().applicant(), Kind.PERMIT);
        CaseDraft draft = application(applicant, Kind.PERMIT)
                .applicant(ofAnother.applicant().party().toString())
                .build();

        assertThat(violated(() -> function().create(applicant, IdempotencyKey.fresh(), draft)))
                .containsExactly("applicant");
    }
}
