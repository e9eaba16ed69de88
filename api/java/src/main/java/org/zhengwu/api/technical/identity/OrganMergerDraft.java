package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;

/**
 * Which organ takes the work of a merged one over (机构改革).
 *
 * @param successor the id of the organ that takes over
 * @since 0.1
 */
public record OrganMergerDraft(@Nullable String successor) {

    /** The parsed values, or every violation. */
    public Checked<CheckedOrganMerger> check() {
        Violations violations = new Violations();
        violations.required("successor", successor);
        OrganId heir = violations.parse("successor", successor, "id", "must be an id", OrganId::of);
        return violations.check(() -> new CheckedOrganMerger(requireNonNull(heir)));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link OrganMergerDraft} component by component. */
    public static final class Builder {

        private @Nullable String successor;

        private Builder() {}

        public Builder successor(@Nullable String successor) {
            this.successor = successor;
            return this;
        }

        public OrganMergerDraft build() {
            return new OrganMergerDraft(successor);
        }
    }
}
