package org.zhengwu.api.application.cases;

import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Reach;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.technical.deadlines.Deadline;

/**
 * Handles applications for service items (办件), from the draft to the delivery.
 *
 * <p>A step that the state of the case does not allow is a {@link org.zhengwu.api.StepNotAllowedException}
 * that names the allowed ones; one that a rule of law forbids is a
 * {@link org.zhengwu.api.RuleViolatedException} that names the rule. A changing call at another revision
 * than the record's is a {@link org.zhengwu.api.RevisionConflictException}. The staff of an organ never see
 * drafts that applicants have not submitted; what an applicant filed itself, the staff neither change, submit,
 * supplement nor withdraw: that is a {@code RuleViolatedException} by CSE-110.
 */
public interface CaseService {

    /**
     * Drafts a case for the party acted for, or, by the staff at the window, for a party that came there.
     *
     * @throws org.zhengwu.api.RuleViolatedException if the item is not handled on application (ITM-002)
     * @throws org.zhengwu.api.InvalidInputException if the draft breaks a rule, the item is not in effect or
     *     does not serve this kind of party, a material does not belong to it (LIC-016) or takes no commitment in its
     *     place (LIC-020), a document is not the caller's, or the party never came to the window; whether the form is
     *     complete is asked at the submission
     */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Case create(Caller caller, IdempotencyKey key, CaseDraft draft);

    /**
     * Replaces what a draft holds, or what is open for correction on the spot; the item stays. So does a contact
     * that is left out, as it is shown masked only; one that is given empty goes (CSE-112).
     */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft);

    /**
     * Submits a draft on the terms of the item's version in effect that day, which the case then keeps
     * (CSE-111): it gets its number (ITM-012), and for a permit the clock of the intake starts (LIC-001). The
     * sources of what sharing provides and the applicant did not bring are asked once it is committed (CSE-121). A
     * corrected case is submitted again without a new clock.
     *
     * @throws org.zhengwu.api.RuleViolatedException if the item is not handled on application any more (ITM-002)
     * @throws org.zhengwu.api.InvalidInputException if the item is not in effect or does not serve this kind of
     *     party any more, has no such material any more, or a material is missing that the item requires,
     *     sharing does not provide (LIC-016) and no commitment stands for (LIC-021), or the form of the item's version
     *     is not filled in as it asks; names every one
     */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Case submit(Caller caller, CaseId id, Revision revision);

    /** Lets the applicant correct an error on the spot; the clock of the intake runs on (LIC-001). */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case correct(Caller caller, CaseId id, Revision revision, CorrectionDraft draft);

    /**
     * Tells the applicant, once, everything that is missing (一次告知, LIC-001).
     *
     * @throws org.zhengwu.api.RuleViolatedException if there was a notice already (LIC-001), the limit for it
     *     has lapsed (LIC-002), sharing provides what it demands, unless its source has none (CSE-121), or it is known
     *     already (LIC-016), or a commitment stands for it (LIC-021)
     * @throws org.zhengwu.api.InvalidInputException if a demand names what the item or its form has not
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft);

    /**
     * Brings what the notice named. The case then has to be accepted: for a permit a new clock of the intake
     * runs from this day, and silence is acceptance again (LIC-001, LIC-002).
     *
     * @throws org.zhengwu.api.InvalidInputException if something that the notice named is missing, or the form
     *     with what was brought is not filled in as it asks
     */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Case supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft);

    /**
     * Accepts with a dated document (LIC-003); the statutory and the promised clock start.
     *
     * @throws org.zhengwu.api.RuleViolatedException if the law has accepted it already (LIC-002)
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case accept(Caller caller, CaseId id, Revision revision);

    /**
     * Does not take the application in, with a dated document (LIC-001, LIC-003).
     *
     * @throws org.zhengwu.api.RuleViolatedException if all that the notice named was brought, the time for
     *     bringing it has not passed (LIC-001), or the law has accepted it (LIC-002)
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case refuse(Caller caller, CaseId id, Revision revision, RefusalDraft draft);

    /** Begins a special procedure: the clocks stop from today, and the applicant is told in writing (LIC-007). */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case suspend(Caller caller, CaseId id, Revision revision, SuspensionDraft draft);

    /** Ends the special procedure: the clocks run on after today (LIC-007). */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case resume(Caller caller, CaseId id, Revision revision);

    /**
     * Extends the statutory limit of the decision and tells the applicant why; the promised limit stays.
     *
     * @throws org.zhengwu.api.ForbiddenException if the caller does not head the organ (LIC-004), or for joint
     *     handling the government (LIC-005)
     * @throws org.zhengwu.api.RuleViolatedException if the rule allows no extension, or not so long a one
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    Case extend(Caller caller, CaseId id, Revision revision, ExtensionDraft draft);

    /**
     * Records the caller's own verification (LIC-010); the organ's second member of staff records another.
     *
     * @throws org.zhengwu.api.RuleViolatedException if the caller has recorded one already
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case verify(Caller caller, CaseId id, Revision revision, VerificationDraft draft);

    /**
     * Proposes the decision for review again, after a review sent it back; the acceptance proposed it first.
     *
     * @throws org.zhengwu.api.StepNotAllowedException if a review or a decision is under way
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case propose(Caller caller, CaseId id, Revision revision);

    /**
     * Decides with a dated document. A promised case needs a review by another person before; an instant one
     * is decided by the clerk who accepted it (ITM-005).
     *
     * @throws org.zhengwu.api.ForbiddenException if the case is not instant and the caller neither decides for
     *     the organ nor heads it
     * @throws org.zhengwu.api.RuleViolatedException if a verification is missing (LIC-010) or the caller
     *     reviewed the case
     * @throws org.zhengwu.api.InvalidInputException if a refusal lacks reasons or remedies (LIC-009), or an
     *     overrun promise its explanation (LIC-022)
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case decide(Caller caller, CaseId id, Revision revision, DecisionDraft draft);

    /**
     * The decision as its document would read (预览决定书), for who prepares it. Nothing is decided, kept or sealed, and
     * what else a decision waits for is not asked. The same holds for the other previews.
     *
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     * @throws org.zhengwu.api.StepNotAllowedException if the case cannot be decided so in its state
     * @throws org.zhengwu.api.InvalidInputException as {@link #decide} does
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default DocumentPreview previewDecision(Caller caller, CaseId id, DecisionDraft draft) {
        throw new UnsupportedException("CaseService.previewDecision");
    }

    /**
     * The notice of acceptance of today as its document would read (预览受理通知书).
     *
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     * @throws org.zhengwu.api.StepNotAllowedException if the case cannot be accepted in its state
     * @throws org.zhengwu.api.RuleViolatedException if the law has accepted it already (LIC-002)
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default DocumentPreview previewAcceptance(Caller caller, CaseId id) {
        throw new UnsupportedException("CaseService.previewAcceptance");
    }

    /**
     * The notice of what is missing as its document would read (预览补正告知书).
     *
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     * @throws org.zhengwu.api.StepNotAllowedException if the case cannot be returned for it in its state
     * @throws org.zhengwu.api.InvalidInputException as {@link #requestSupplement} does
     * @throws org.zhengwu.api.RuleViolatedException as {@link #requestSupplement} does for what the case is and was told
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default DocumentPreview previewSupplementNotice(Caller caller, CaseId id, SupplementNoticeDraft draft) {
        throw new UnsupportedException("CaseService.previewSupplementNotice");
    }

    /**
     * The refusal to take the application in as its document would read (预览不予受理决定书).
     *
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     * @throws org.zhengwu.api.StepNotAllowedException if the case cannot be refused so in its state
     * @throws org.zhengwu.api.InvalidInputException as {@link #refuse} does
     * @throws org.zhengwu.api.RuleViolatedException as {@link #refuse} does for what the case is and was told
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default DocumentPreview previewRefusal(Caller caller, CaseId id, RefusalDraft draft) {
        throw new UnsupportedException("CaseService.previewRefusal");
    }

    /**
     * What the applicant is told of a special procedure as its document would read (预览特别程序告知书).
     *
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     * @throws org.zhengwu.api.StepNotAllowedException if the case cannot be suspended in its state
     * @throws org.zhengwu.api.InvalidInputException as {@link #suspend} does
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default DocumentPreview previewSuspension(Caller caller, CaseId id, SuspensionDraft draft) {
        throw new UnsupportedException("CaseService.previewSuspension");
    }

    /** Records that the result of a grant reached the applicant (LIC-008). */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Case deliver(Caller caller, CaseId id, Revision revision, DeliveryDraft draft);

    /** Takes the application back before the decision; its clocks end. */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Case withdraw(Caller caller, CaseId id, Revision revision, WithdrawalDraft draft);

    /**
     * Deletes a case that was never submitted, with everything that was filled in and brought (删除草稿, PIP-004). What
     * was submitted is on file with the organ and stays.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     * @throws org.zhengwu.api.StepNotAllowedException if it was submitted
     */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    default void discard(Caller caller, CaseId id, Revision revision) {
        throw new UnsupportedException("CaseService.discard");
    }

    /**
     * Gives an open case to one of the staff of its organ to handle (认领、分派), or to nobody. It divides the work and
     * takes no right from anybody else of the organ. Where it is so already, nothing changes.
     *
     * @throws org.zhengwu.api.ForbiddenException if the caller neither decides for the organ nor heads it, and does not
     *     take for itself what nobody has, nor give back its own
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     * @throws org.zhengwu.api.StepNotAllowedException if the case is not open at the organ
     * @throws org.zhengwu.api.InvalidInputException if the account holds no post in the organ
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default Case assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        throw new UnsupportedException("CaseService.assign");
    }

    /**
     * The staff of the organ that handles a case, by the names of their accounts: everybody to whom it can be
     * assigned.
     *
     * @throws org.zhengwu.api.NotFoundException if the organ of the caller handles no such case
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    default List<PossibleAssignee> possibleAssignees(Caller caller, CaseId id) {
        throw new UnsupportedException("CaseService.assign");
    }

    /** Finds a case that the caller may see; one out of reach is as absent as one that never was. */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    Optional<Case> find(Caller caller, CaseId id);

    /**
     * Finds a case by the number that people read (ITM-012), open or ended, as {@link #find} does by its id: for
     * whoever is asked about a case that no list of open ones shows any more.
     */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    Optional<Case> findByNumber(Caller caller, CaseNumber number);

    /** The form of a case with the answers so far and what is known of its applicant already (电子表单). */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    CaseForm form(Caller caller, CaseId id);

    /** The cases of the party acted for, the newest first. */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    Page<CaseSummary> listMine(Caller caller, CaseFilter filter, PageRequest page);

    /** The open cases of the caller's organ: the overdue ones first, then by the nearest end. */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page);

    /**
     * How the time limits of the open cases in reach stand, by organ and division (时限监督): for each, as many of
     * every light as a list narrowed to that light shows on the same day (CSE-114). What has no open case is left out.
     *
     * @throws UnsupportedException if the implementation does not supervise limits
     */
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    default List<LimitTally> limits(Caller caller, LimitsQuery query) {
        throw new UnsupportedException("CaseService.limits");
    }

    /** The steps taken since the submission, the oldest first (ITM-013). */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    List<HistoryEntry> history(Caller caller, CaseId id);

    /** The clocks of a case with their stops and extensions, the oldest first. */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION, post = Post.GOVERNMENT_HEAD)
    List<Deadline> deadlines(Caller caller, CaseId id);

    /**
     * Shows the staff of the organ that handles a case whom it is about, in clear, where everything else is masked
     * (IDN-008). Each look is audited, and kept for the applicant to see (CSE-116).
     *
     * @throws org.zhengwu.api.NotFoundException if the organ handles no such case
     */
    @Permits(
            role = Role.OFFICIAL,
            scope = Reach.OWN_ORGAN,
            post = {Post.HANDLER, Post.REVIEWER, Post.DECIDER, Post.HEAD})
    default ApplicantIdentity revealApplicant(Caller caller, CaseId id) {
        throw new UnsupportedException("CaseService.revealApplicant");
    }

    /** Who of the staff looked at whom a case is about in clear, the newest look first (CSE-116). */
    @Permits(role = Role.SERVICE_USER, scope = Reach.OWN)
    default List<IdentityLook> identityLooks(Caller caller, CaseId id) {
        throw new UnsupportedException("CaseService.identityLooks");
    }
}
