package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Every step is taken at the revision that its caller has read, and at no other. */
public interface CaseRevisionContract extends CaseFixtures {

    LocalDate APRIL_8 = LocalDate.of(2026, 4, 8);

    @Test
    @Requirement("REV-001")
    default void takesNoStepOfTheIntakeAtAnotherRevision() {
        People people = people();
        clock().moveTo(APRIL_8);
        Case drafted = drafted(people.applicant(), Kind.PERMIT);
        CaseDraft same =
                CaseDraft.builder().item(drafted.item().item().toString()).build();
        refuses("change", drafted, at -> function().change(people.applicant(), drafted.id(), at, same));
        refuses("submit", drafted, at -> function().submit(people.applicant(), drafted.id(), at));

        Case now = submitted(people.applicant(), Kind.PERMIT, APRIL_8);
        CorrectionDraft correction = CorrectionDraft.builder().problem("用途写错").build();
        RefusalDraft refusal = new RefusalDraft("NOT_ACCEPTED", "理由如下。", "《某条例》第一条", null, null);
        WithdrawalDraft withdrawal = WithdrawalDraft.builder().build();
        refuses("correct", now, at -> function().correct(people.handler(), now.id(), at, correction));
        refuses("requestSupplement", now, at -> function().requestSupplement(people.handler(), now.id(), at, notice()));
        refuses("accept", now, at -> function().accept(people.handler(), now.id(), at));
        refuses("refuse", now, at -> function().refuse(people.handler(), now.id(), at, refusal));
        refuses("withdraw", now, at -> function().withdraw(people.applicant(), now.id(), at, withdrawal));

        Case noticed = function().requestSupplement(people.handler(), now.id(), now.revision(), notice());
        SupplementDraft supplement = SupplementDraft.builder()
                .field("面积", "12")
                .material(attachment(people.applicant(), ItemFixtures.OPTIONAL))
                .build();
        refuses("supplement", noticed, at -> function().supplement(people.applicant(), noticed.id(), at, supplement));
    }

    @Test
    @Requirement("REV-001")
    default void takesNoStepOfTheHandlingAtAnotherRevision() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, APRIL_8);
        ExtensionDraft extension =
                ExtensionDraft.builder().days(5).reason("需要补充勘验").build();
        VerificationDraft verification =
                VerificationDraft.builder().result("CONFORMS").findings("与申请一致").build();
        refuses(
                "suspend",
                accepted,
                at -> function().suspend(people.handler(), accepted.id(), at, expertReview(APRIL_8.plusDays(9))));
        refuses("extend", accepted, at -> function().extend(head(), accepted.id(), at, extension));
        refuses("verify", accepted, at -> function().verify(people.handler(), accepted.id(), at, verification));

        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(APRIL_8.plusDays(9)));
        refuses("resume", suspended, at -> function().resume(people.handler(), suspended.id(), at));

        Case resumed = function().resume(people.handler(), suspended.id(), suspended.revision());
        review(people.reviewer(), resumed, "SEND_BACK");
        Case sentBack = seenBy(people.handler(), resumed);
        refuses("propose", sentBack, at -> function().propose(people.handler(), sentBack.id(), at));

        Case reviewed = reviewed(people, Kind.PERMIT, APRIL_8);
        refuses("decide", reviewed, at -> function().decide(people.decider(), reviewed.id(), at, grant()));

        Case granted = function().decide(people.decider(), reviewed.id(), reviewed.revision(), grant());
        DeliveryDraft delivery = DeliveryDraft.builder().way("WINDOW").build();
        refuses("deliver", granted, at -> function().deliver(people.handler(), granted.id(), at, delivery));
    }

    private static void refuses(String step, Case now, Consumer<Revision> taken) {
        assertThatThrownBy(() -> taken.accept(new Revision(now.revision().value() + 7)))
                .as(step)
                .asInstanceOf(type(RevisionConflictException.class))
                .extracting(RevisionConflictException::current)
                .isEqualTo(now.revision());
    }
}
