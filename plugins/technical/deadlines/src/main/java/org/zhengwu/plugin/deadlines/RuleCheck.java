package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** Checks a rule that is to be published against those that it would stand beside (LIC-022, ITM-010). */
final class RuleCheck {

    private static final String RUNNING = "governsRunning";

    private RuleCheck() {}

    /** Throws {@link InvalidInputException} with every field in which the rule is looser than it may be. */
    static void refuseLooser(TimeLimitRule rule, Edition edition, Place place) {
        List<Violation> violations = new ArrayList<>();
        LocalDate from = rule.validFrom();
        boolean promise = rule.kind() == ClockKind.PROMISED;
        if (promise) {
            edition.rule(ClockKind.STATUTORY, rule.matter(), place, from)
                    .filter(law -> law.limit() != null && rule.limit() != null)
                    .filter(law -> Looseness.isLooser(rule.limit(), law.limit(), law.direction(), law.bearer()))
                    .ifPresent(law -> violations.add(
                            new Violation("value", "looser-than-statutory", "must not be looser than the law")));
            edition.rule(ClockKind.PROMISED, rule.matter(), place, from)
                    .filter(earlier -> earlier.matter().equals(rule.matter()))
                    .ifPresent(earlier -> add(violations, rule, earlier, "a promise is only tightened"));
        } else if (!place.isNation() && !rule.basisKind().mayLoosen()) {
            above(edition, place, rule)
                    .ifPresent(upper ->
                            add(violations, rule, upper, "a lower level loosens only by citing a law or regulation"));
        }
        if (rule.governsRunning()) {
            edition.rule(rule.kind(), rule.matter(), place, from.minusDays(1))
                    .filter(before -> before.matter().equals(rule.matter()))
                    .filter(before -> !Looseness.of(rule, before).isEmpty())
                    .ifPresent(before -> violations.add(worse()));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static Optional<TimeLimitRule> above(Edition edition, Place place, TimeLimitRule rule) {
        Place upper = new Place(
                place.above().get(1),
                place.ancestry().subList(1, place.ancestry().size()),
                place.above().subList(1, place.above().size()));
        return edition.rule(rule.kind(), rule.matter(), upper, rule.validFrom());
    }

    private static void add(List<Violation> violations, TimeLimitRule rule, TimeLimitRule upper, String detail) {
        Looseness.of(rule, upper).forEach(field -> violations.add(new Violation(field, "looser", detail)));
    }

    static InvalidInputException worseForParties() {
        return new InvalidInputException(List.of(worse()));
    }

    private static Violation worse() {
        return new Violation(RUNNING, "worse-for-parties", "must not leave the parties of running clocks worse off");
    }
}
