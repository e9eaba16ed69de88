package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Post;

/**
 * A time limit as data (时限规则): how long, from which event, with which consequence, on which basis, where
 * and from when to when. A rule starts nothing by itself: the function in which the start event happens
 * starts a clock of the matter (by {@code org.zhengwu.spi.technical.deadlines.Deadlines}), and hears of its
 * lapse by {@link DeadlineLapsed}.
 *
 * @param id the id that all versions of the rule share, such as {@code permit-decision}
 * @param matter what is to be done
 * @param limit how long; null where only the item itself can state it
 * @param rollEndDate whether an end on a rest day rolls to the first working day after it (CAL-004)
 * @param startEvent the event upon which a clock of the matter is to be started
 * @param stopEvents the events that may stop it; none where nothing may (LIC-007)
 * @param extension the longest extension and who grants it, or null where there is none
 * @param basis the provision, in Chinese
 * @param requirement the id in the requirement catalogue, such as {@code LIC-004}; or null
 * @param division where it holds, with every division below
 * @param validFrom the first day on which a clock may start under it
 * @param validTo the last such day, or null while it is open
 * @param governsRunning whether it also governs clocks that started before its first day
 * @param version counted from 1 for those that were published; 0 for what came with the installation
 */
public record TimeLimitRule(
        String id,
        String matter,
        ClockKind kind,
        @Nullable Limit limit,
        Direction direction,
        boolean rollEndDate,
        Bearer bearer,
        String startEvent,
        List<String> stopEvents,
        @Nullable Extension extension,
        LapseAction lapse,
        BasisKind basisKind,
        String basis,
        @Nullable String requirement,
        DivisionCode division,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean governsRunning,
        int version) {

    public TimeLimitRule {
        requireNonNull(id, "id");
        requireNonNull(matter, "matter");
        requireNonNull(kind, "kind");
        requireNonNull(basis, "basis");
        requireNonNull(division, "division");
        requireNonNull(validFrom, "validFrom");
        stopEvents = List.copyOf(stopEvents);
    }

    /** Whether a clock that starts on the day may run under the rule. */
    public boolean holdsOn(LocalDate day) {
        return (governsRunning || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The longest extension (延长期限) and the post that grants it (LIC-004, LIC-005). */
    public record Extension(Limit longest, Post grantedBy) {

        public Extension {
            requireNonNull(longest, "longest");
            requireNonNull(grantedBy, "grantedBy");
        }
    }
}
