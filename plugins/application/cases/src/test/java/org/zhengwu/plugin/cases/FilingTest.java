package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;

/** Who files a case, and who takes the applicant's steps in it. */
class FilingTest {

    private static final WithdrawalDraft WITHDRAWAL =
            WithdrawalDraft.builder().reason("不办了").build();
    private static final OrganId ONE_WINDOW = new OrganId(new UUID(7, 7));

    @Test
    void leavesToTheApplicantWhatTheApplicantFiled() {
        try (Desk desk = Desk.open()) {
            Case submitted = desk.submitted(World.PERMIT);
            assertFiledByApplicant(
                    () -> desk.cases.withdraw(desk.receiver, submitted.id(), submitted.revision(), WITHDRAWAL));

            Case open = desk.cases.correct(
                    desk.clerk,
                    submitted.id(),
                    submitted.revision(),
                    CorrectionDraft.builder().problem("请更正").build());
            assertFiledByApplicant(() -> desk.cases.change(
                    desk.receiver,
                    open.id(),
                    open.revision(),
                    Desk.draft(World.PERMIT).build()));
            assertFiledByApplicant(() -> desk.cases.submit(desk.receiver, open.id(), open.revision()));
            assertFiledByApplicant(() -> desk.cases.supplement(
                    desk.receiver,
                    open.id(),
                    open.revision(),
                    SupplementDraft.builder().field("area", "1").build()));
            assertThat(desk.cases.find(desk.citizen, submitted.id()))
                    .get()
                    .extracting(Case::state)
                    .isEqualTo(CaseState.CORRECTING);
        }
    }

    private static void assertFiledByApplicant(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("CSE-110"));
    }

    @Test
    void lendsAWindowToAnotherOrganForFilingAndNothingElse() {
        try (Desk desk = Desk.open()) {
            Caller window = Desk.receiverFor(ONE_WINDOW, World.ORGAN);
            Case draft = desk.cases.create(window, IdempotencyKey.fresh(), atWindow(World.party()));
            Case submitted = desk.cases.submit(window, draft.id(), draft.revision());

            assertThat(desk.cases.find(window, submitted.id())).isPresent();
            assertThat(desk.cases.history(window, submitted.id())).isNotEmpty();
            assertThat(desk.cases.find(desk.clerk, submitted.id())).isPresent();
            assertThatThrownBy(() -> desk.cases.accept(window, submitted.id(), submitted.revision()))
                    .isInstanceOf(NotFoundException.class);

            Case online = desk.submitted(World.PERMIT);
            assertThat(desk.cases.find(window, online.id())).isEmpty();
            assertThat(desk.cases
                            .withdraw(window, submitted.id(), submitted.revision(), WITHDRAWAL)
                            .state())
                    .isEqualTo(CaseState.WITHDRAWN);
        }
    }

    @Test
    void filesForThoseOnlyWhoCameToTheWindow() {
        try (Desk desk = Desk.open()) {
            PartyId stranger = World.party();
            desk.world.neverCame.add(stranger);

            assertViolation(
                    "applicant", () -> desk.cases.create(desk.receiver, IdempotencyKey.fresh(), atWindow(stranger)));
        }
    }

    @Test
    void letsTheOrganReadMaterialsFromTheSubmissionOn() {
        try (Desk desk = Desk.open()) {
            Case draft = desk.drafted(World.PERMIT);
            assertThat(desk.world.bound.get(draft.id().subject())).containsExactly((OrganId) null);
            assertThat(desk.world.handedOver).doesNotContainKey(draft.id().subject());

            desk.cases.submit(desk.citizen, draft.id(), draft.revision());

            assertThat(desk.world.handedOver).containsEntry(draft.id().subject(), World.ORGAN);
        }
    }

    @Test
    void namesEachDocumentThatIsNotTheCallers() {
        try (Desk desk = Desk.open()) {
            String unknown = new UUID(0, 5).toString();
            CaseDraft draft = Desk.draft(World.PERMIT)
                    .material(new MaterialDraft("M1", unknown))
                    .material(new MaterialDraft("M1", new UUID(0, 6).toString()))
                    .build();

            assertThatThrownBy(() -> desk.cases.create(desk.citizen, IdempotencyKey.fresh(), draft))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(Violation::field)
                                    .isEqualTo(List.of("materials[1].document", "materials[2].document")));
        }
    }

    @Test
    void takesNoMaskedNameBack() {
        try (Desk desk = Desk.open()) {
            CaseDraft masked = Desk.draft(World.PERMIT).contactName("王**").build();

            assertViolation("contactName", () -> desk.cases.create(desk.citizen, IdempotencyKey.fresh(), masked));
        }
    }

    private static CaseDraft atWindow(PartyId applicant) {
        return Desk.draft(World.PERMIT).applicant(applicant.toString()).build();
    }

    private static void assertViolation(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }
}
