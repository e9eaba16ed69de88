package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violations;

/**
 * Asks for the end of a time limit (draft).
 *
 * @param start the day of the start event, which is not counted
 * @param days how many days, from 0 to {@value #LONGEST}; 0 ends on the start day itself
 * @param unit a {@link LimitUnit}
 * @param division the code, of today or of the start day, of the division whose calendar applies
 * @param direction a {@link Direction}; {@code FORWARD} where absent
 * @param rollEndDate {@code true} or {@code false}: whether an end on a rest day rolls on; where absent, as
 *     the installation is set (on, if nobody changed it) for counting forward, and off for backward
 */
public record ComputationRequest(
        @Nullable String start,
        @Nullable String days,
        @Nullable String unit,
        @Nullable String division,
        @Nullable String direction,
        @Nullable String rollEndDate) {

    /** The most days that a limit has. */
    public static final int LONGEST = 3650;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    /** A request with the usual direction and roll. */
    public static ComputationRequest of(LocalDate start, int days, LimitUnit unit, DivisionCode division) {
        return new ComputationRequest(
                start.toString(), Integer.toString(days), unit.name(), division.value(), null, null);
    }

    /** The parsed values, or every violation. */
    public Checked<Parsed> check() {
        Violations violations = new Violations();
        LocalDate day = violations.date("start", violations.required("start", start));
        Integer count = violations.parse(
                "days",
                violations.required("days", days),
                "number",
                "must be a whole number",
                ComputationRequest::wholeNumber);
        if (count != null && (count < 0 || count > LONGEST)) {
            violations.add("days", "out-of-range", "must be from 0 to " + LONGEST);
        }
        LimitUnit limitUnit = violations.parse(
                "unit",
                violations.required("unit", unit),
                "unknown",
                "must be WORKING_DAY or CALENDAR_DAY",
                LimitUnit::valueOf);
        DivisionCode code = violations.parse(
                "division",
                violations.required("division", division),
                "division-code",
                "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                DivisionCode::of);
        Direction way =
                violations.parse("direction", direction, "unknown", "must be FORWARD or BACKWARD", Direction::valueOf);
        Boolean roll = violations.parse(
                "rollEndDate", rollEndDate, "unknown", "must be true or false", ComputationRequest::trueOrFalse);
        return violations.check(() -> new Parsed(
                requireNonNull(day),
                new Limit(requireNonNull(count), requireNonNull(limitUnit)),
                requireNonNull(code),
                way == null ? Direction.FORWARD : way,
                roll));
    }

    private static Integer wholeNumber(String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return Integer.valueOf(text);
    }

    private static Boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** A request without violations; the division may still be unknown. */
    public record Parsed(
            LocalDate start,
            Limit limit,
            DivisionCode division,
            Direction direction,
            @Nullable Boolean rollEndDate) {}
}
