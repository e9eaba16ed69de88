package org.zhengwu.api.technical.approvals;

import static org.zhengwu.api.Post.DECIDER;
import static org.zhengwu.api.Post.HEAD;
import static org.zhengwu.api.Post.REVIEWER;
import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Reach.OWN_ORGAN;
import static org.zhengwu.api.Reach.SUBTREE;
import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.OFFICIAL;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Revision;
import org.zhengwu.api.UnsupportedException;

/**
 * Runs approval flows (事务审批): the steps of a flow in their order, signed by different persons of the organ, the
 * decision last. Without a flow of its own a matter has one reviewer, then one decider. Other functions start
 * approvals and decide them through {@code org.zhengwu.spi.technical.approvals.Approvals}; here staff see what waits
 * for them, and review.
 *
 * <p>A step may have a limit (环节时限): its clock starts when an approval comes to the step and ends when it leaves it
 * (APR-017). Upon its lapse those for whom it waits are urged, or it goes over to whom the flow names; told as {@link
 * ApprovalStepLapsed}. Silence decides nothing (APR-018).
 */
public interface ApprovalService {

    /**
     * Lists approvals of the caller's organ, those that wait longest first.
     *
     * @throws org.zhengwu.api.InvalidInputException if the filter or the cursor breaks a rule
     */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    Page<Approval> list(Caller caller, ApprovalFilter filter, PageRequest page);

    /** Finds an approval of the caller's organ. */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    Optional<Approval> find(Caller caller, ApprovalId id);

    /**
     * Signs the step at which an approval waits. With {@link Opinion#AGREE} it goes on once the mode of the step is
     * satisfied (APR-008, APR-009): to the next step, told as {@link ApprovalMoved}, or to the decision, which a
     * person who signed nothing may take. With {@link Opinion#SEND_BACK} it goes back to the step that the draft
     * names, and everything from there on is signed anew (APR-010); where the draft names none the approval ends,
     * and the handler may start a new one. Those who may decide can send back too. A review that ends the reviews
     * is told as {@link ApprovalReviewed}.
     *
     * @throws org.zhengwu.api.InvalidInputException if the draft breaks a rule, or names no earlier step
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if the caller proposed it or signed another step (APR-001), or
     *     the step waits for others (APR-006)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    Approval review(Caller caller, ApprovalId id, Revision revision, ReviewDraft review);

    /**
     * Lists the colleagues to whom the caller may hand over the turn at the step, and whom the caller may ask for an
     * opinion (可委派人员), by the names of their accounts: those whom {@link #transfer} and {@link #delegate} take
     * (APR-021). Empty where the step does not wait for the caller.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    default List<PossibleSigner> possibleSigners(Caller caller, ApprovalId id) {
        throw new UnsupportedException("ApprovalService.possibleSigners");
    }

    /**
     * Hands the caller's turn at the step over to a colleague of the organ, who alone may take it then (转办). Told as
     * {@link SignersChanged}, and to the colleague by a notice.
     *
     * @throws org.zhengwu.api.InvalidInputException if the draft breaks a rule, or names nobody of the organ who may
     *     hold the turn: a holder of one of its posts (APR-011)
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if the step waits for others than the caller (APR-006), or the
     *     colleague proposed it or signed another step (APR-001)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    default Approval transfer(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        throw new UnsupportedException("ApprovalService.transfer");
    }

    /**
     * Adds a colleague of the organ to those who sign the step (加签): beside the caller where any of several may
     * sign, else as one who has to sign as well (APR-012). Told as {@link SignersChanged}, and to the colleague by a
     * notice.
     *
     * @throws org.zhengwu.api.InvalidInputException if the draft breaks a rule, or names nobody of the organ who may
     *     sign, or one who is to sign already
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if the step waits for others than the caller (APR-006), or the
     *     colleague proposed it or signed another step (APR-001)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    default Approval addSigner(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        throw new UnsupportedException("ApprovalService.addSigner");
    }

    /**
     * Asks a colleague of the organ for an opinion in the caller's turn (委派). The step waits for the opinion until it is
     * given or the caller takes the question back; then the turn is the caller's alone (APR-019). Told as {@link
     * SignersChanged}, and to the colleague by a notice.
     *
     * @throws org.zhengwu.api.InvalidInputException if the draft breaks a rule, or names the caller, nobody of the organ
     *     who may hold the turn (APR-011), or one who is to sign already
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if the step waits for others than the caller (APR-006), the caller was
     *     asked for an opinion only (APR-020), or the colleague proposed it or signed another step (APR-001)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    default Approval delegate(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        throw new UnsupportedException("ApprovalService.delegate");
    }

    /**
     * States the opinion for which the caller was asked: it stays on record as a signature with {@link Opinion#ADVISE},
     * moves nothing, and gives the turn back to who asked (APR-019). Who advised counts as having signed (APR-001,
     * APR-020). Told as {@link SignersChanged}, and to who asked by a notice.
     *
     * @throws org.zhengwu.api.InvalidInputException if the draft breaks a rule
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if nobody asked the caller, or no longer (APR-019)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    default Approval giveOpinion(Caller caller, ApprovalId id, Revision revision, OpinionDraft opinion) {
        throw new UnsupportedException("ApprovalService.giveOpinion");
    }

    /**
     * Takes back the caller's question to a colleague, who has not answered it (收回委派): the turn is the caller's alone
     * (APR-019). Told as {@link SignersChanged}, and to the colleague by a notice.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it does not wait for a review
     * @throws org.zhengwu.api.RuleViolatedException if the caller waits for nobody's opinion (APR-019)
     */
    @Permits(
            role = OFFICIAL,
            scope = OWN_ORGAN,
            post = {REVIEWER, DECIDER, HEAD})
    default Approval withdrawDelegation(Caller caller, ApprovalId id, Revision revision) {
        throw new UnsupportedException("ApprovalService.withdrawDelegation");
    }

    /**
     * Takes back what the caller proposed, before it is decided (撤回): the approval ends, and the handler may start
     * a new one. Told as {@link ApprovalWithdrawn}.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it has ended
     * @throws org.zhengwu.api.RuleViolatedException if the caller did not propose it (APR-013)
     */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    default Approval withdraw(Caller caller, ApprovalId id, Revision revision) {
        throw new UnsupportedException("ApprovalService.withdraw");
    }

    /**
     * Reminds those for whom an approval of the caller's waits (催办), by a notice to each person or, where a post is
     * to sign, to the organ; once in a while only (APR-014).
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.RevisionConflictException if it changed since the caller read it
     * @throws org.zhengwu.api.StepNotAllowedException if it waits for nobody
     * @throws org.zhengwu.api.RuleViolatedException if the caller did not propose it
     * @throws org.zhengwu.api.TooManyRequestsException if it was urged a short while ago; says when to try again
     */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    default Approval urge(Caller caller, ApprovalId id, Revision revision) {
        throw new UnsupportedException("ApprovalService.urge");
    }

    /** Finds the version of the flow on which an approval of the caller's organ runs to its end (APR-007). */
    @Permits(role = OFFICIAL, scope = OWN_ORGAN)
    default Optional<FlowDefinition> findFlowOf(Caller caller, ApprovalId id) {
        throw new UnsupportedException("ApprovalService.findFlowOf");
    }

    /**
     * Finds the version of the flow that approvals start on: of the item before the flow for every item, and of each
     * the nearest division's (APR-006).
     *
     * @param item the code of the items; every item where null
     * @param division the code of the division; the nation where null
     * @param on the day in ISO 8601; today where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such day or division
     */
    @Permits(
            role = {OFFICIAL, INFORMATION_MANAGER},
            scope = ALL)
    default Optional<FlowDefinition> findFlow(
            Caller caller, @Nullable String item, @Nullable String division, @Nullable String on) {
        throw new UnsupportedException("ApprovalService.findFlow");
    }

    /**
     * Lists the versions of a division's own flow, also those to come, the newest first; empty where it has none.
     *
     * @param item the code of the items; the flow for every item where null
     * @param division the code of the division; the nation where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such division
     */
    @Permits(
            role = {OFFICIAL, INFORMATION_MANAGER},
            scope = ALL)
    default List<FlowDefinition> flowVersions(Caller caller, @Nullable String item, @Nullable String division) {
        throw new UnsupportedException("ApprovalService.flowVersions");
    }

    /**
     * Publishes a version of a flow, for the approvals that start from its first day on. It begins today or later,
     * and not before the one that it follows. Told as {@link FlowPublished}.
     *
     * @throws org.zhengwu.api.InvalidInputException with every violation
     * @throws org.zhengwu.api.RevisionConflictException if the draft follows another version than the newest
     * @throws org.zhengwu.api.NotFoundException if the division lies outside those that the caller's grants reach
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    default FlowDefinition publishFlow(Caller caller, IdempotencyKey key, FlowDefinitionDraft draft) {
        throw new UnsupportedException("ApprovalService.publishFlow");
    }
}
