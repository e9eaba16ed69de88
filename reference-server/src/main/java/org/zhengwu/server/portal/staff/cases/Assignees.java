package org.zhengwu.server.portal.staff.cases;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.server.portal.Visit;

/**
 * To whom cases of an organ can be given.
 *
 * @param viewer who looks
 * @param colleagues the staff of the organ; none where the viewer need not know them
 * @param counted how many cases were given away just now
 */
public record Assignees(AccountId viewer, boolean inCharge, List<PossibleAssignee> colleagues, Counted counted) {

    private static final Set<Post> IN_CHARGE = Set.of(Post.DECIDER, Post.HEAD);

    /**
     * What came of the last form.
     *
     * @param done how many cases were given away, or null where none was asked for
     * @param left how many stayed as they were, because somebody else was faster
     */
    public record Counted(@Nullable Integer done, @Nullable Integer left) {

        /** How the message about it to the next page begins. */
        static final String WORD = "assigned";

        private static final Counted UNTOLD = new Counted(null, null);
        private static final Pattern TOLD = Pattern.compile(WORD + "-([0-9]+)-([0-9]+)");

        /** What the form that led to this page did, if one did. */
        static Counted of(Visit visit) {
            return visit.told(WORD)
                    .map(TOLD::matcher)
                    .filter(Matcher::matches)
                    .map(told -> new Counted(Integer.valueOf(told.group(1)), Integer.valueOf(told.group(2))))
                    .orElse(UNTOLD);
        }

        /** Whether the form was sent without a tick. */
        public boolean isNothing() {
            return Integer.valueOf(0).equals(done) && Integer.valueOf(0).equals(left);
        }
    }

    /** Those of the organ that handles the case. */
    static Assignees of(CaseService cases, Caller viewer, CaseId one, Counted counted) {
        return new Assignees(viewer.account(), isInCharge(viewer), cases.possibleAssignees(viewer, one), counted);
    }

    /** Nobody by name. */
    static Assignees unnamed(Caller viewer, Counted counted) {
        return new Assignees(viewer.account(), isInCharge(viewer), List.of(), counted);
    }

    static boolean isInCharge(Caller viewer) {
        return viewer.grants().stream().map(Grant::post).anyMatch(post -> post != null && IN_CHARGE.contains(post));
    }

    /** The colleague with the account, or null where it is nobody of the staff any more. */
    public @Nullable PossibleAssignee named(AccountId account) {
        return colleagues.stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElse(null);
    }
}
