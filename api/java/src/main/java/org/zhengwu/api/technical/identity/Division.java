package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Revision;

/**
 * A division (行政区划) as it is on a day (IDN-004).
 *
 * @param id its permanent id
 * @param code its code on the day
 * @param name its name on the day
 * @param parent the division above it, or null for the nation
 * @param mainland whether mainland calendars and limits apply to it (CAL-011)
 * @param from the first day of this code, name and parent, or null where it always was so
 * @param until the last day, or null while it lasts
 * @param successor the division that it was merged into, or null
 * @since 0.1
 */
public record Division(
        DivisionId id,
        Revision revision,
        DivisionCode code,
        String name,
        DivisionLevel level,
        @Nullable DivisionId parent,
        boolean mainland,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable DivisionId successor) {

    public Division {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(level, "level");
    }
}
