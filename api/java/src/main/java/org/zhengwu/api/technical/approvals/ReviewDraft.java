package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A review to record.
 *
 * @param opinion {@code AGREE} or {@code SEND_BACK}
 * @param text the reasons; needed when it is sent back
 * @param toStep the id of the earlier step that it is sent back to; absent for the handler
 * @param hearing what a step of hearing records; for who agrees there only
 */
public record ReviewDraft(
        @Nullable String opinion,
        @Nullable String text,
        @Nullable String toStep,
        @Nullable HearingDraft hearing) {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_STEP = 40;

    /** A review that sends back to nobody but the handler. */
    public ReviewDraft(@Nullable String opinion, @Nullable String text) {
        this(opinion, text, null, null);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedReview> check() {
        Violations violations = new Violations();
        String given = violations.text("opinion", opinion, 20);
        Opinion parsed =
                violations.parse("opinion", given, "opinion", "must be AGREE or SEND_BACK", ReviewDraft::review);
        String reasons = parsed == Opinion.SEND_BACK
                ? violations.text("text", text, LONGEST_TEXT)
                : violations.optionalText("text", text, LONGEST_TEXT);
        String back = violations.optionalText("toStep", toStep, LONGEST_STEP);
        if (back != null && parsed == Opinion.AGREE) {
            violations.add("toStep", "not-asked", "must not be given where the reviewer agrees");
        }
        Hearing recorded = violations.nested("hearing", hearing, HearingDraft::check);
        if (hearing != null && parsed == Opinion.SEND_BACK) {
            violations.add("hearing", "not-asked", "must not be given where it is sent back");
        }
        return violations.check(() -> new CheckedReview(requireNonNull(parsed), reasons, back, recorded));
    }

    private static Opinion review(String text) {
        Opinion opinion = Opinion.valueOf(text);
        if (opinion == Opinion.ADVISE) {
            throw new IllegalArgumentException("no review");
        }
        return opinion;
    }

    /** A review whose values are parsed. */
    public record CheckedReview(
            Opinion opinion,
            @Nullable String text,
            @Nullable String toStep,
            @Nullable Hearing hearing) {}

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String opinion;
        private @Nullable String text;
        private @Nullable String toStep;
        private @Nullable HearingDraft hearing;

        private Builder() {}

        public Builder opinion(@Nullable String code) {
            this.opinion = code;
            return this;
        }

        public Builder text(@Nullable String reasons) {
            this.text = reasons;
            return this;
        }

        public Builder toStep(@Nullable String step) {
            this.toStep = step;
            return this;
        }

        public Builder hearing(@Nullable HearingDraft draft) {
            this.hearing = draft;
            return this;
        }

        public ReviewDraft build() {
            return new ReviewDraft(opinion, text, toStep, hearing);
        }
    }
}
