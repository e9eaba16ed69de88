package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Post;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/**
 * The limit of a step to publish (环节时限).
 *
 * @param value how many days, from 1 to {@value ComputationRequest#LONGEST}
 * @param unit a {@link LimitUnit}: {@code WORKING_DAY} or {@code CALENDAR_DAY}
 * @param basis the document that sets it, in Chinese
 * @param lapse a {@link StepLapse}: {@code URGE} or {@code HAND_OVER}
 * @param post to which post it is handed over: {@code REVIEWER}, {@code DECIDER} or {@code HEAD}
 * @param person to which account it is handed over, where it is no post
 */
public record StepLimitDraft(
        @Nullable Integer value,
        @Nullable String unit,
        @Nullable String basis,
        @Nullable String lapse,
        @Nullable String post,
        @Nullable String person) {

    static final Set<Post> SIGNERS = Set.of(Post.REVIEWER, Post.DECIDER, Post.HEAD);

    private static final int LONGEST_BASIS = 500;

    /** A limit upon whose lapse the signers and the handler are reminded. */
    public static StepLimitDraft urging(int value, LimitUnit unit, String basis) {
        return new StepLimitDraft(value, unit.name(), basis, StepLapse.URGE.name(), null, null);
    }

    /** A limit upon whose lapse the step goes over to a post. */
    public static StepLimitDraft handingOver(int value, LimitUnit unit, String basis, Post to) {
        return new StepLimitDraft(value, unit.name(), basis, StepLapse.HAND_OVER.name(), to.name(), null);
    }

    /** The limit, or every violation. */
    public Checked<StepLimit> check() {
        Violations violations = new Violations();
        Integer days = violations.required("value", value);
        if (days != null && (days < 1 || days > ComputationRequest.LONGEST)) {
            violations.add("value", "out-of-range", "must be from 1 to " + ComputationRequest.LONGEST);
        }
        LimitUnit counted = violations.parse(
                "unit",
                violations.required("unit", unit),
                "unknown",
                "must be WORKING_DAY or CALENDAR_DAY",
                LimitUnit::valueOf);
        String document = violations.text("basis", basis, LONGEST_BASIS);
        StepLapse then = violations.parse(
                "lapse",
                violations.required("lapse", lapse),
                "unknown",
                "must be URGE or HAND_OVER",
                StepLapse::valueOf);
        Post toPost = violations.parse("post", post, "post", "must be of REVIEWER, DECIDER and HEAD", Post::valueOf);
        AccountId toPerson =
                violations.parse("person", person, "account", "must be the id of an account", AccountId::of);
        if (toPost != null && !SIGNERS.contains(toPost)) {
            violations.add("post", "post", "must be of REVIEWER, DECIDER and HEAD");
        }
        checkNamed(violations, then);
        return violations.check(() -> new StepLimit(
                requireNonNull(days),
                requireNonNull(counted),
                requireNonNull(document),
                requireNonNull(then),
                toPost,
                toPerson));
    }

    private void checkNamed(Violations violations, @Nullable StepLapse then) {
        boolean postGiven = post != null && !post.isBlank();
        boolean personGiven = person != null && !person.isBlank();
        if (then == StepLapse.HAND_OVER && postGiven == personGiven) {
            violations.add("post", "required", "must name one post or person to hand over to");
        } else if (then == StepLapse.URGE && (postGiven || personGiven)) {
            violations.add(postGiven ? "post" : "person", "not-asked", "must be given where it is handed over only");
        }
    }
}
