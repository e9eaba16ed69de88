package org.zhengwu.api.technical.deadlines;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Post;
import org.zhengwu.api.Violations;

/**
 * A version of a time limit rule to publish (draft).
 *
 * @param id the id that all versions share; the matter where absent
 * @param matter what is to be done, in lower-case words with hyphens
 * @param kind a {@link ClockKind}; {@code STATUTORY} where absent
 * @param value how many days; absent where only the item can state it
 * @param unit a {@link LimitUnit}; given with the value
 * @param direction a {@link Direction}; {@code FORWARD} where absent
 * @param rollEndDate whether an end on a rest day rolls on; true where absent
 * @param bearer a {@link Bearer}; {@code ORGAN} where absent
 * @param startEvent the event that starts the clock
 * @param stopEvents the events that may stop it (LIC-007); an empty list where nothing may, so that no rule takes
 *     the stop of the one it stands in for away by leaving it out
 * @param extension the longest extension, or absent where there is none
 * @param lapse a {@link LapseAction}; {@code ALARM} where absent, and always for a promise
 * @param basisKind a {@link BasisKind}; {@code PROMISE} where absent in the rule of a promise
 * @param basis the provision, in Chinese; a law or regulation in 《》
 * @param requirement the id in the requirement catalogue, or absent
 * @param division the code of the division where it holds
 * @param validFrom the first day on which a clock may start under it
 * @param validTo the last such day; open where absent
 * @param governsRunning whether it also governs clocks that started before; false where absent
 */
public record RuleDraft(
        @Nullable String id,
        @Nullable String matter,
        @Nullable String kind,
        @Nullable Integer value,
        @Nullable String unit,
        @Nullable String direction,
        @Nullable Boolean rollEndDate,
        @Nullable String bearer,
        @Nullable String startEvent,
        @Nullable List<String> stopEvents,
        @Nullable Extension extension,
        @Nullable String lapse,
        @Nullable String basisKind,
        @Nullable String basis,
        @Nullable String requirement,
        @Nullable String division,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable Boolean governsRunning) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]{3}-[0-9]{3}");
    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_CODE = 60;
    private static final int MOST_EVENTS = 30;

    /** The longest extension, and the {@link Post} that grants it. */
    public record Extension(
            @Nullable Integer value,
            @Nullable String unit,
            @Nullable String grantedBy) {}

    /** Starts a draft. */
    public static RuleDraftBuilder builder() {
        return new RuleDraftBuilder();
    }

    /** The rule with version 0, or every violation. */
    public Checked<TimeLimitRule> check() {
        Violations violations = new Violations();
        String checkedMatter = word(violations, "matter", violations.text("matter", matter, LONGEST_CODE));
        String checkedId = word(violations, "id", id);
        ClockKind clock = choice(violations, "kind", kind, ClockKind.class, ClockKind.STATUTORY);
        Limit limit = limit(violations, "value", "unit", value, unit, 0);
        Direction way = choice(violations, "direction", direction, Direction.class, Direction.FORWARD);
        Bearer who = choice(violations, "bearer", bearer, Bearer.class, Bearer.ORGAN);
        String start = word(violations, "startEvent", violations.text("startEvent", startEvent, LONGEST_CODE));
        List<String> stops = stops(violations);
        TimeLimitRule.Extension longest = extension(violations);
        LapseAction action = choice(violations, "lapse", lapse, LapseAction.class, LapseAction.ALARM);
        BasisKind rank = basisKind(violations, clock);
        String provision = basis(violations, rank);
        String catalogued = catalogued(violations);
        DivisionCode code = divisionCode(violations);
        LocalDate from = violations.date("validFrom", violations.text("validFrom", validFrom, LONGEST_CODE));
        LocalDate to = violations.date("validTo", validTo);
        refuseBackwards(violations, from, to);
        refuseConsequence(violations, clock, action);
        return violations.check(() -> new TimeLimitRule(
                checkedId == null ? requireNonNull(checkedMatter) : checkedId,
                requireNonNull(checkedMatter),
                requireNonNull(clock),
                limit,
                requireNonNull(way),
                requireNonNullElse(rollEndDate, true),
                requireNonNull(who),
                requireNonNull(start),
                stops,
                longest,
                requireNonNull(action),
                requireNonNull(rank),
                requireNonNull(provision),
                catalogued,
                requireNonNull(code),
                requireNonNull(from),
                to,
                requireNonNullElse(governsRunning, false),
                0));
    }

    private static void refuseBackwards(Violations violations, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            violations.add("validTo", "out-of-range", "must not be before validFrom");
        }
    }

    private static void refuseConsequence(
            Violations violations, @Nullable ClockKind clock, @Nullable LapseAction action) {
        if (clock == ClockKind.PROMISED && action != null && action != LapseAction.ALARM) {
            violations.add("lapse", "promise", "a lapsed promise has no legal consequence: must be ALARM");
        }
    }

    private @Nullable String catalogued(Violations violations) {
        return violations.parse(
                "requirement",
                requirement,
                "requirement",
                "must be an id such as LIC-004",
                text -> matching(REQUIREMENT, text));
    }

    private @Nullable DivisionCode divisionCode(Violations violations) {
        return violations.parse(
                "division",
                violations.text("division", division, LONGEST_CODE),
                "division-code",
                "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                DivisionCode::of);
    }

    private List<String> stops(Violations violations) {
        List<String> found = new ArrayList<>();
        if (stopEvents == null) {
            violations.add("stopEvents", "required", "must be given; an empty list where nothing stops the clock");
            return found;
        }
        if (stopEvents.size() > MOST_EVENTS) {
            violations.add("stopEvents", "too-long", "must have at most " + MOST_EVENTS + " entries");
            return found;
        }
        for (int i = 0; i < stopEvents.size(); i++) {
            String place = "stopEvents[" + i + "]";
            String stop = word(violations, place, violations.text(place, stopEvents.get(i), LONGEST_CODE));
            if (stop != null) {
                found.add(stop);
            }
        }
        return found;
    }

    private TimeLimitRule.@Nullable Extension extension(Violations violations) {
        if (extension == null) {
            return null;
        }
        violations.required("extension.value", extension.value());
        Limit longest = limit(violations, "extension.value", "extension.unit", extension.value(), extension.unit(), 1);
        Post post = violations.parse(
                "extension.grantedBy",
                violations.text("extension.grantedBy", extension.grantedBy(), LONGEST_CODE),
                "unknown",
                "must be a post such as HEAD",
                Post::valueOf);
        return longest == null || post == null ? null : new TimeLimitRule.Extension(longest, post);
    }

    private @Nullable BasisKind basisKind(Violations violations, @Nullable ClockKind clock) {
        boolean promise = clock == ClockKind.PROMISED;
        BasisKind rank =
                choice(violations, "basisKind", basisKind, BasisKind.class, promise ? BasisKind.PROMISE : null);
        if (rank == null && (basisKind == null || basisKind.isBlank())) {
            violations.add("basisKind", "required", "must be given for a statutory limit");
        }
        if (rank == BasisKind.PROMISE && clock == ClockKind.STATUTORY) {
            violations.add("basisKind", "promise", "a promise is no basis of a statutory limit");
        }
        return rank;
    }

    private @Nullable String basis(Violations violations, @Nullable BasisKind rank) {
        String provision = violations.text("basis", basis, LONGEST_BASIS);
        if (provision != null && rank != null && rank.mayLoosen() && !provision.matches("(?s).*《[^《》]+》.*")) {
            violations.add("basis", "no-citation", "must cite the law or regulation by its title in 《》");
        }
        return provision;
    }

    private static @Nullable Limit limit(
            Violations violations,
            String valueField,
            String unitField,
            @Nullable Integer value,
            @Nullable String unit,
            int least) {
        if (value == null && (unit == null || unit.isBlank())) {
            return null;
        }
        violations.required(valueField, value);
        if (unit == null || unit.isBlank()) {
            violations.add(unitField, "required", "must be given");
        }
        LimitUnit parsed = choice(violations, unitField, unit, LimitUnit.class, null);
        if (value != null && (value < least || value > ComputationRequest.LONGEST)) {
            violations.add(valueField, "out-of-range", "must be from " + least + " to " + ComputationRequest.LONGEST);
            return null;
        }
        return value == null || parsed == null ? null : new Limit(value, parsed);
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Violations violations, String field, @Nullable String raw, Class<E> type, @Nullable E usual) {
        if (raw == null || raw.isBlank()) {
            return usual;
        }
        String names = String.join(
                ", ", List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
        return violations.parse(field, raw, "unknown", "must be one of " + names, text -> Enum.valueOf(type, text));
    }

    private static @Nullable String word(Violations violations, String field, @Nullable String raw) {
        return violations.parse(
                field, raw, "word", "must be lower-case words with hyphens", text -> matching(WORD, text));
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text.toLowerCase(Locale.ROOT));
        }
        return text;
    }
}
