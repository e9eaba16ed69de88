package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** Finds divisions and what lies above them. */
@ApplicationScoped
class Places {

    private static final String FIELD = "division";

    private final Directory directory;
    private final LegalClock clock;

    @Inject
    Places(Directory directory, LegalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The place of a division; throws {@link InvalidInputException} where it is unknown or not of the mainland. */
    Place of(DivisionId id) {
        return find(id).orElseThrow(() ->
                new InvalidInputException(List.of(directory.division(id).isEmpty() ? unknown() : withoutCalendar())));
    }

    /** The place of a division, if it is known and of the mainland. */
    Optional<Place> find(DivisionId id) {
        return place(directory.ancestry(id));
    }

    /** The place of a code as a request gives it, or a violation; none is added for a code that cannot be read. */
    @Nullable
    Place named(@Nullable String code, List<Violation> violations) {
        return named(code, null, violations);
    }

    /** Like {@link #named(String, List)}, also by a code that names none today, but did on the day. */
    @Nullable
    Place named(@Nullable String code, @Nullable LocalDate then, List<Violation> violations) {
        DivisionCode parsed = parsed(code);
        if (parsed == null) {
            return null;
        }
        Optional<DivisionEntry> division = directory
                .division(parsed, clock.today())
                .or(() -> then == null ? Optional.empty() : directory.division(parsed, then));
        if (division.isEmpty()) {
            violations.add(unknown());
            return null;
        }
        Optional<Place> place = find(division.get().id());
        if (place.isEmpty()) {
            violations.add(withoutCalendar());
        }
        return place.orElse(null);
    }

    /** The code that a division has today. */
    Optional<DivisionCode> code(DivisionId id) {
        return directory.division(id).map(DivisionEntry::code);
    }

    /** The division that the code names today. */
    Optional<DivisionId> id(DivisionCode code) {
        return directory.division(code, clock.today()).map(DivisionEntry::id);
    }

    private static Optional<Place> place(List<DivisionEntry> ancestry) {
        if (ancestry.isEmpty() || !ancestry.get(0).mainland()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                ancestry.get(0).id(),
                ancestry.stream().map(DivisionEntry::code).toList(),
                ancestry.stream().map(DivisionEntry::id).toList()));
    }

    private static @Nullable DivisionCode parsed(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        try {
            return DivisionCode.of(code.strip());
        } catch (IllegalArgumentException toldByTheDraftsOwnCheck) {
            return null;
        }
    }

    private static Violation unknown() {
        return new Violation(FIELD, "unknown", "must be a division that exists");
    }

    private static Violation withoutCalendar() {
        return new Violation(FIELD, "no-calendar", "mainland calendars and limits do not apply to the division");
    }
}
