package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The one notice of everything that is missing (一次性告知, LIC-001); there is no second.
 *
 * @param demands everything that is missing or not in form
 * @param supplyBy the last day for the applicant to bring it, after which the organ may refuse
 */
public record SupplementNoticeDraft(
        @Nullable List<DemandDraft> demands, @Nullable String supplyBy) {

    private static final int MOST_DEMANDS = 100;

    public SupplementNoticeDraft {
        demands = demands == null ? null : Collections.unmodifiableList(new ArrayList<>(demands));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedSupplementNotice> check() {
        Violations violations = new Violations();
        List<Demand> checkedDemands = new ArrayList<>();
        List<DemandDraft> raw = demands == null ? List.of() : demands;
        if (raw.isEmpty()) {
            violations.add("demands", "required", "must name everything that is missing");
        }
        if (raw.size() > MOST_DEMANDS) {
            violations.add("demands", "too-many", "must name at most " + MOST_DEMANDS + " things");
        }
        for (int at = 0; at < Math.min(raw.size(), MOST_DEMANDS); at++) {
            DemandDraft each = violations.required("demands[" + at + "]", raw.get(at));
            if (each != null) {
                Checked<Demand> one = each.check();
                violations.addAll("demands[" + at + "]", one.violations());
                if (one instanceof Checked.Valid<Demand> valid) {
                    checkedDemands.add(valid.value());
                }
            }
        }
        violations.required("supplyBy", supplyBy);
        LocalDate day = violations.date("supplyBy", supplyBy);
        return violations.check(() -> new CheckedSupplementNotice(checkedDemands, requireNonNull(day)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private final List<DemandDraft> demands = new ArrayList<>();
        private @Nullable String supplyBy;

        private Builder() {}

        public Builder demand(DemandDraft added) {
            demands.add(added);
            return this;
        }

        public Builder supplyBy(String value) {
            this.supplyBy = value;
            return this;
        }

        public SupplementNoticeDraft build() {
            return new SupplementNoticeDraft(demands, supplyBy);
        }
    }
}
