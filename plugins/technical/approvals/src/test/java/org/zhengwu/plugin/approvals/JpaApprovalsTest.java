package org.zhengwu.plugin.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.plugin.approvals.Surroundings.ORGAN;
import static org.zhengwu.plugin.approvals.Surroundings.OTHER_ORGAN;
import static org.zhengwu.plugin.approvals.Surroundings.THEN;
import static org.zhengwu.plugin.approvals.Surroundings.official;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.Opinion;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.approvals.Approvals;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.testing.Checkout;

class JpaApprovalsTest {

    private static final ReviewDraft AGREE = new ReviewDraft("AGREE", null);
    private static final ReviewDraft SEND_BACK = new ReviewDraft("SEND_BACK", "材料不全");

    private final Surroundings surroundings = new Surroundings();
    private final Caller handler = official(ORGAN, Post.HANDLER);
    private final Caller reviewer = official(ORGAN, Post.REVIEWER);
    private final Caller decider = official(ORGAN, Post.DECIDER);
    private final Subject subject = new Subject("case", UUID.randomUUID());

    private Zhengwu zhengwu;
    private Approvals approvals;
    private ApprovalService service;

    @BeforeEach
    void start() {
        zhengwu = surroundings.start(null);
        approvals = zhengwu.service(Approvals.class);
        service = zhengwu.service(ApprovalService.class);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void runsFromTheHandlerByTheReviewerToTheDecider() {
        ApprovalId id = approvals.start(handler, subject, ORGAN, null);
        Approval started = service.find(reviewer, id).orElseThrow();
        assertThat(started.state()).isEqualTo(ApprovalState.IN_REVIEW);
        assertThat(started.handler()).isEqualTo(handler.account());
        assertThat(started.startedAt()).isEqualTo(THEN);

        Approval reviewed = service.review(reviewer, id, started.revision(), AGREE);
        assertThat(reviewed.state()).isEqualTo(ApprovalState.REVIEWED);
        assertThat(reviewed.review()).isEqualTo(new Approval.Review(reviewer.account(), THEN, Opinion.AGREE, null));

        approvals.decide(decider, subject, "准予许可");
        Approval decided = service.find(reviewer, id).orElseThrow();
        assertThat(decided.state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(decided.decision()).isEqualTo(new Approval.Decision(decider.account(), THEN, "准予许可"));
        assertThat(approvals.stateOf(subject)).contains(ApprovalState.DECIDED);
        assertThat(surroundings.facts)
                .extracting(AuditFact::action)
                .containsExactly("Approvals.start", "ApprovalService.review", "Approvals.decide");
    }

    @Test
    void movesWhatIsOpenToTheSuccessorOfTheOrgan() {
        ApprovalId open = approvals.start(handler, subject, ORGAN, null);
        ApprovalId ended = approvals.start(handler, new Subject("case", UUID.randomUUID()), ORGAN, null);
        service.review(reviewer, ended, revision(ended), SEND_BACK);
        Revision before = revision(open);

        zhengwu.transactions().required(() -> zhengwu.service(Outbox.class).add(new OrganMerged(ORGAN, OTHER_ORGAN)));
        zhengwu.settle();

        Caller successor = official(OTHER_ORGAN, Post.REVIEWER);
        assertThat(service.list(successor, ApprovalFilter.waitingForReview(), PageRequest.first())
                        .items())
                .extracting(Approval::id)
                .containsExactly(open);
        Approval moved = service.find(successor, open).orElseThrow();
        assertThat(moved.organ()).isEqualTo(OTHER_ORGAN);
        assertThat(service.find(reviewer, ended)).isPresent();
        assertThatThrownBy(() -> service.review(successor, open, before, AGREE))
                .isInstanceOf(RevisionConflictException.class);
        assertThat(service.review(successor, open, moved.revision(), AGREE).state())
                .isEqualTo(ApprovalState.REVIEWED);
    }

    @Test
    void letsTheHandlerStartAnewAfterItWasSentBack() {
        ApprovalId first = approvals.start(handler, subject, ORGAN, null);
        service.review(reviewer, first, revision(first), SEND_BACK);
        assertThat(approvals.stateOf(subject)).contains(ApprovalState.SENT_BACK);
        assertThatThrownBy(() -> approvals.decide(decider, subject, "准予许可"))
                .isInstanceOf(StepNotAllowedException.class);

        ApprovalId second = approvals.start(handler, subject, ORGAN, null);
        assertThat(second).isNotEqualTo(first);
        assertThat(approvals.stateOf(subject)).contains(ApprovalState.IN_REVIEW);
        assertThat(service.list(reviewer, ApprovalFilter.of(subject), PageRequest.first())
                        .items())
                .hasSize(2);
    }

    @Test
    void keepsOneOpenApprovalForEachRecord() {
        ApprovalId id = approvals.start(null, subject, ORGAN, null);
        assertThatThrownBy(() -> approvals.start(handler, subject, ORGAN, null))
                .isInstanceOfSatisfying(
                        StepNotAllowedException.class,
                        refusal -> assertThat(refusal.allowed())
                                .containsExactly(
                                        "ADD_SIGNER",
                                        "ADVISE",
                                        "AGREE",
                                        "CANCEL",
                                        "DELEGATE",
                                        "HAND_OVER",
                                        "RETURN",
                                        "SEND_BACK",
                                        "SIGN",
                                        "TRANSFER",
                                        "URGE",
                                        "WITHDRAW",
                                        "WITHDRAW_DELEGATION"));
        service.review(reviewer, id, revision(id), AGREE);
        assertThatThrownBy(() -> approvals.start(handler, subject, ORGAN, null))
                .isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    void keepsHandlerReviewerAndDeciderApart() {
        Caller reviewingHandler = official(ORGAN, Post.REVIEWER);
        ApprovalId id = approvals.start(reviewingHandler, subject, ORGAN, null);
        assertThatThrownBy(() -> service.review(reviewingHandler, id, revision(id), AGREE))
                .isInstanceOf(RuleViolatedException.class)
                .extracting("code")
                .isEqualTo("reviewer-is-handler");
        service.review(decider, id, revision(id), AGREE);
        assertThatThrownBy(() -> approvals.decide(decider, subject, "准予许可"))
                .isInstanceOf(RuleViolatedException.class)
                .extracting("code")
                .isEqualTo("decider-is-reviewer");
        assertThat(approvals.stateOf(subject)).contains(ApprovalState.REVIEWED);
    }

    @Test
    void decidesOnlyWhatWasReviewed() {
        assertThatThrownBy(() -> approvals.decide(decider, subject, "准予许可"))
                .isInstanceOf(StepNotAllowedException.class);
        approvals.start(handler, subject, ORGAN, null);
        assertThatThrownBy(() -> approvals.decide(decider, subject, "准予许可"))
                .isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    void endsWithItsMatter() {
        approvals.cancel(subject);
        assertThat(surroundings.facts).isEmpty();
        ApprovalId id = approvals.start(handler, subject, ORGAN, null);
        approvals.cancel(subject);
        approvals.cancel(subject);
        assertThat(approvals.stateOf(subject)).contains(ApprovalState.CANCELLED);
        assertThatThrownBy(() -> service.review(reviewer, id, revision(id), AGREE))
                .isInstanceOf(StepNotAllowedException.class);
        assertThat(surroundings.facts).hasSize(2);
    }

    @Test
    void isAsAbsentToAnotherOrganAsOneThatNeverWas() {
        ApprovalId id = approvals.start(handler, subject, ORGAN, null);
        Caller stranger = official(OTHER_ORGAN, Post.REVIEWER);
        assertThat(service.find(stranger, id)).isEmpty();
        assertThat(service.list(stranger, ApprovalFilter.of(subject), PageRequest.first()))
                .satisfies(page -> assertThat(page.items()).isEmpty())
                .satisfies(page -> assertThat(page.count().value()).isZero());
        assertThatThrownBy(() -> service.review(stranger, id, new Revision(1), AGREE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.review(handler, id, new Revision(1), AGREE))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void refusesAReviewOfWhatHasChangedOrHasNoReasons() {
        ApprovalId id = approvals.start(handler, subject, ORGAN, null);
        assertThatThrownBy(() -> service.review(reviewer, id, new Revision(0), AGREE))
                .isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> service.review(reviewer, id, revision(id), new ReviewDraft("SEND_BACK", " ")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void listsThoseThatWaitLongestFirstPageByPage() {
        List<ApprovalId> started = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            started.add(approvals.start(handler, new Subject("case", UUID.randomUUID()), ORGAN, null));
            if (i % 3 == 0) {
                zhengwu.clock().moveTo(zhengwu.clock().now().plus(Duration.ofMinutes(1)));
            }
        }
        approvals.start(handler, subject, OTHER_ORGAN, null);

        List<ApprovalId> listed = new ArrayList<>();
        PageRequest request = PageRequest.of(10, null);
        Page<Approval> page = service.list(reviewer, ApprovalFilter.waitingForReview(), request);
        assertThat(page.count().value()).isEqualTo(25);
        page.items().forEach(each -> listed.add(each.id()));
        while (page.next() != null) {
            page = service.list(reviewer, ApprovalFilter.waitingForReview(), PageRequest.of(10, page.next()));
            page.items().forEach(each -> listed.add(each.id()));
        }

        assertThat(listed).isEqualTo(started);
        assertThatThrownBy(() -> service.list(reviewer, ApprovalFilter.of(subject), PageRequest.of(10, "x")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void isShownByTheGuideAsTheTableHasIt() throws IOException {
        assertThat(Files.readString(Checkout.root().resolve("docs/guides/approvals.md")))
                .contains("```mermaid\n" + ApprovalStep.MACHINE.diagram() + "```\n");
    }

    private Revision revision(ApprovalId id) {
        return service.find(reviewer, id).orElseThrow().revision();
    }
}
