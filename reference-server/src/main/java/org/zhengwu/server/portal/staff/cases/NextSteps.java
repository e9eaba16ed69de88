package org.zhengwu.server.portal.staff.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.Clocks;

/**
 * What staff may do next in a case, and why not the rest, as far as the records tell; the function has the last word.
 *
 * @param open the steps that come next
 * @param hindered the others
 * @param ofOwnOrgan whether the caller's organ handles the case; a superior looks on
 */
public record NextSteps(List<HandlingStep> open, List<Hindered> hindered, boolean ofOwnOrgan) {

    private static final Set<ApprovalState> UNDER_WAY = Set.of(ApprovalState.IN_REVIEW, ApprovalState.REVIEWED);

    public NextSteps {
        open = List.copyOf(open);
        hindered = List.copyOf(hindered);
    }

    /** A step that cannot be taken now. */
    public record Hindered(HandlingStep step, String why) {}

    /**
     * The steps of a case.
     *
     * @param approval its newest approval, or null where none is in reach
     */
    static NextSteps of(Caller caller, Case of, @Nullable Approval approval, Words words) {
        List<HandlingStep> open = new ArrayList<>();
        List<Hindered> hindered = new ArrayList<>();
        for (HandlingStep step : HandlingStep.values()) {
            String why = hindrance(caller, of, step, approval, words);
            if (why == null) {
                open.add(step);
            } else {
                hindered.add(new Hindered(step, why));
            }
        }
        return new NextSteps(open, hindered, isOfOwnOrgan(caller, of));
    }

    private static @Nullable String hindrance(
            Caller caller, Case of, HandlingStep step, @Nullable Approval approval, Words words) {
        if (!step.isAllowed(of)) {
            String states = words.list(step.states().stream().map(words::of).toList());
            return words.of("hindered.state", states, words.of(of.state()));
        }
        if (!isInReach(caller, of, step)) {
            return words.of("hindered.organ");
        }
        return switch (step) {
            case DECISION -> decision(caller, of, approval, words);
            case EXTENSION -> extension(caller, of, words);
            case PROPOSAL -> proposal(of, approval, words);
            case VERIFICATION -> hasVerified(caller, of) ? words.of("hindered.verified") : null;
            default -> null;
        };
    }

    /** The head of the government extends what several organs handle (LIC-005). */
    private static boolean isInReach(Caller caller, Case of, HandlingStep step) {
        boolean governs = step == HandlingStep.EXTENSION
                && of.item().jointHandling()
                && caller.grants().stream().map(Grant::post).anyMatch(post -> post == Post.GOVERNMENT_HEAD);
        return governs || isOfOwnOrgan(caller, of);
    }

    private static boolean isOfOwnOrgan(Caller caller, Case of) {
        return caller.organs().anyMatch(of.organ()::equals);
    }

    private static @Nullable String decision(Caller caller, Case of, @Nullable Approval approval, Words words) {
        if (isInstant(of)) {
            return null;
        }
        if (!holds(caller, of, Post.DECIDER) && !holds(caller, of, Post.HEAD)) {
            return words.of("hindered.decider");
        }
        return approval == null || approval.state() == ApprovalState.REVIEWED
                ? null
                : words.of("hindered.review", words.of(approval.state()));
    }

    private static @Nullable String extension(Caller caller, Case of, Words words) {
        boolean limited = Clocks.open(of.clocks()).stream().anyMatch(clock -> clock.kind() == ClockKind.STATUTORY);
        if (!limited) {
            return words.of("hindered.no-limit");
        }
        Post grants = of.item().jointHandling() ? Post.GOVERNMENT_HEAD : Post.HEAD;
        return holds(caller, of, grants) ? null : words.of("hindered.head", words.of(grants));
    }

    /** The head of the government holds the post for every organ of the division; which, the function says. */
    private static boolean holds(Caller caller, Case of, Post post) {
        return caller.grants().stream()
                .filter(grant -> grant.post() == post)
                .anyMatch(grant -> post == Post.GOVERNMENT_HEAD || of.organ().equals(grant.organ()));
    }

    private static @Nullable String proposal(Case of, @Nullable Approval approval, Words words) {
        if (isInstant(of)) {
            return words.of("hindered.instant");
        }
        return approval != null && UNDER_WAY.contains(approval.state())
                ? words.of("hindered.under-way", words.of(approval.state()))
                : null;
    }

    private static boolean isInstant(Case of) {
        return of.item().caseType() == CaseType.INSTANT;
    }

    private static boolean hasVerified(Caller caller, Case of) {
        return of.verifications().stream().anyMatch(each -> each.by().equals(caller.account()));
    }
}
