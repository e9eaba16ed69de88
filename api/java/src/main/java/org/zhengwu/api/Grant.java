package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role held by an account, with its post, organ and division, for a term.
 *
 * @param post the post in the organ, or null where the role has none
 * @param organ the organ that the grant belongs to, or null where the role has none
 * @param division the division that the grant reaches; for a grant with an organ, the organ's own
 * @param from the first day of the term
 * @param until the last day of the term, or null where it is open
 * @param entrusted the other organs that this grant receives for (一窗受理)
 */
public record Grant(
        Role role,
        @Nullable Post post,
        @Nullable OrganId organ,
        @Nullable DivisionId division,
        LocalDate from,
        @Nullable LocalDate until,
        Set<OrganId> entrusted) {

    public Grant {
        requireNonNull(role, "role");
        requireNonNull(from, "from");
        entrusted = Set.copyOf(entrusted);
    }

    /** Whether the grant's term includes the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
