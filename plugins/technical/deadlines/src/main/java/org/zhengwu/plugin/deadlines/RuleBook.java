package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/**
 * Finds the rule of a matter for a division and a day. The nation's rule goes down the divisions; on each
 * level a rule of its own takes over if it only tightens, or cites a law or regulation, whichever of the two
 * was published first.
 */
final class RuleBook {

    /** The matter of the rule for promises that have none of their own. */
    static final String PROMISE = "promise";

    private static final Comparator<TimeLimitRule> NEWEST_LAST =
            Comparator.comparing(TimeLimitRule::validFrom).thenComparing(TimeLimitRule::version);

    private final List<TimeLimitRule> rules;

    RuleBook(List<TimeLimitRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rule for a clock.
     *
     * @param ancestry the division and those above it, the nation last
     */
    Optional<TimeLimitRule> find(ClockKind kind, String matter, List<DivisionCode> ancestry, LocalDate startDay) {
        TimeLimitRule found = walk(kind, matter, ancestry, startDay);
        if (found == null && kind == ClockKind.PROMISED) {
            found = walk(kind, PROMISE, ancestry, startDay);
        }
        return Optional.ofNullable(found);
    }

    /** The rules for clocks that start on the day, by kind and matter. */
    List<TimeLimitRule> all(List<DivisionCode> ancestry, LocalDate startDay) {
        List<TimeLimitRule> found = new ArrayList<>();
        for (ClockKind kind : ClockKind.values()) {
            SortedSet<String> matters = new TreeSet<>();
            rules.stream().filter(rule -> rule.kind() == kind).forEach(rule -> matters.add(rule.matter()));
            for (String matter : matters) {
                TimeLimitRule rule = walk(kind, matter, ancestry, startDay);
                if (rule != null) {
                    found.add(rule);
                }
            }
        }
        return found;
    }

    private @Nullable TimeLimitRule walk(
            ClockKind kind, String matter, List<DivisionCode> ancestry, LocalDate startDay) {
        TimeLimitRule current = null;
        for (int level = ancestry.size() - 1; level >= 0; level--) {
            TimeLimitRule own = own(kind, matter, ancestry.get(level), startDay);
            if (own != null && (current == null || mayReplace(own, current))) {
                current = own;
            }
        }
        return current;
    }

    private @Nullable TimeLimitRule own(ClockKind kind, String matter, DivisionCode division, LocalDate startDay) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind
                        && rule.matter().equals(matter)
                        && rule.division().equals(division)
                        && rule.holdsOn(startDay))
                .max(NEWEST_LAST)
                .orElse(null);
    }

    private static boolean mayReplace(TimeLimitRule lower, TimeLimitRule upper) {
        boolean byLaw = lower.kind() == ClockKind.STATUTORY && lower.basisKind().mayLoosen();
        return byLaw || Looseness.of(lower, upper).isEmpty();
    }
}
