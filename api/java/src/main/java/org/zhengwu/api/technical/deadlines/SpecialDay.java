package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day that a calendar takes out of the ordinary week.
 *
 * @param working true for a make-up working day (调休上班), false for a day off (放假)
 * @param name the holiday that it belongs to, in Chinese
 */
public record SpecialDay(LocalDate day, boolean working, String name) {

    public SpecialDay {
        requireNonNull(day, "day");
        requireNonNull(name, "name");
    }
}
