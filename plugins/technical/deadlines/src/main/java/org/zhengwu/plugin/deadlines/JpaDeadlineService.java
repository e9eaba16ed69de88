package org.zhengwu.plugin.deadlines;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.Direction;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;
import org.zhengwu.api.technical.deadlines.YearCalendar;
import org.zhengwu.plugin.deadlines.Reckoning.Reckoned;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.ScopeFilter;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Computes, explains and publishes over the database. */
@ApplicationScoped
class JpaDeadlineService implements DeadlineService {

    private static final String LIST = "deadlines.due";

    private final EntityManager entities;
    private final LegalClock clock;
    private final Editions editions;
    private final Places places;
    private final Deadlines clocks;
    private final Publications publications;
    private final boolean rollsEndDate;

    @Inject
    JpaDeadlineService(
            EntityManager entities,
            LegalClock clock,
            Editions editions,
            Places places,
            Deadlines clocks,
            Publications publications,
            @ConfigProperty(name = "zhengwu.deadlines.roll-end-date", defaultValue = "true") boolean rollsEndDate) {
        this.entities = entities;
        this.clock = clock;
        this.editions = editions;
        this.places = places;
        this.clocks = clocks;
        this.publications = publications;
        this.rollsEndDate = rollsEndDate;
    }

    @Override
    public Computation compute(Caller caller, ComputationRequest request) {
        Checked<ComputationRequest.Parsed> checked = request.check();
        List<Violation> violations = new ArrayList<>(checked.violations());
        LocalDate start = checked.violations().isEmpty() ? checked.orThrow().start() : null;
        Place place = places.named(request.division(), start, violations);
        refuse(violations);
        ComputationRequest.Parsed parsed = checked.orThrow();
        Boolean asked = parsed.rollEndDate();
        boolean rolls = asked == null ? rollsEndDate && parsed.direction() == Direction.FORWARD : asked;
        Span span = new Span(parsed.start(), List.of(parsed.limit()), parsed.direction(), rolls, List.of());
        Reckoned reckoned = Reckoning.explain(span, editions.current().days(requireNonNull(place)));
        return new Computation(
                parsed.start(),
                parsed.limit().value(),
                parsed.limit().unit(),
                parsed.direction(),
                parsed.division(),
                rolls,
                reckoned.end(),
                reckoned.provisional(),
                reckoned.days());
    }

    @Override
    public Optional<Deadline> find(Caller caller, DeadlineId id) {
        return Optional.ofNullable(entities.find(ClockEntity.class, id.value()))
                .filter(found -> caller.scope().covers(null, found.organ()))
                .map(ClockEntity::view);
    }

    @Override
    public DeadlineExplanation explain(Caller caller, DeadlineId id) {
        Deadline found = find(caller, id).orElseThrow(() -> new NotFoundException(LapseTeller.SUBJECT_TYPE));
        return clocks.explain(found.id());
    }

    @Override
    public Page<Deadline> due(Caller caller, @Nullable String until, PageRequest page) {
        LocalDate last = until == null || until.isBlank() ? clock.today() : day(until);
        Optional<Cursor> cursor = Cursor.read(LIST, page.cursor());
        ScopeFilter filter = ScopeFilter.ofOrgan(caller.scope(), "c.organ");
        String where = " from dlClock c where c.toDo = true and c.endDay <= :until and " + filter.predicate();
        String after = cursor.isPresent() ? " and (c.endDay > :end or (c.endDay = :end and c.id > :id))" : "";
        TypedQuery<ClockEntity> query = filter.bind(entities.createQuery(
                        "select c" + where + after + " order by c.endDay, c.id", ClockEntity.class))
                .setParameter("until", last)
                .setMaxResults(page.limit() + 1);
        cursor.ifPresent(at -> query.setParameter("end", at.day(0)).setParameter("id", at.id(1)));
        List<Deadline> found = query.getResultStream().map(ClockEntity::view).toList();
        boolean more = found.size() > page.limit();
        List<Deadline> items = more ? found.subList(0, page.limit()) : found;
        Deadline end = items.isEmpty() ? null : items.get(items.size() - 1);
        String next =
                more && end != null ? Cursor.write(LIST, end.end(), end.id().value()) : null;
        TypedQuery<UUID> counted = filter.bind(entities.createQuery("select c.id" + where, UUID.class))
                .setParameter("until", last)
                .setMaxResults(CappedCount.CAP + 1);
        return new Page<>(items, next, CappedCount.of(counted.getResultList().size()));
    }

    private static LocalDate day(String text) {
        Violations violations = new Violations();
        LocalDate day = violations.date("until", text);
        return violations.check(() -> requireNonNull(day)).orThrow();
    }

    @Override
    @Transactional
    public CalendarPublication publishCalendar(Caller caller, IdempotencyKey key, CalendarDraft draft) {
        Checked<WorkCalendar> checked = draft.check();
        Place place = place(caller, draft.division(), checked.violations());
        return publications.publish(caller, place, checked.orThrow());
    }

    @Override
    @Transactional
    public RulePublication publishRule(Caller caller, IdempotencyKey key, RuleDraft draft) {
        Checked<TimeLimitRule> checked = draft.check();
        Place place = place(caller, draft.division(), checked.violations());
        return publications.publish(caller, place, checked.orThrow());
    }

    /** The division of a draft, which has to lie where the caller's grants reach. */
    private Place place(Caller caller, @Nullable String division, List<Violation> found) {
        List<Violation> violations = new ArrayList<>(found);
        Place place = places.named(division, violations);
        refuse(violations);
        boolean reached = caller.has(Role.SYSTEM)
                || caller.grants().stream()
                        .filter(grant -> grant.role() == Role.INFORMATION_MANAGER && grant.division() != null)
                        .anyMatch(grant -> requireNonNull(place).isWithin(requireNonNull(grant.division())));
        if (!reached) {
            throw new NotFoundException("division");
        }
        return requireNonNull(place);
    }

    @Override
    public YearCalendar calendar(Caller caller, @Nullable String year, @Nullable String division) {
        List<Violation> violations = new ArrayList<>();
        int wanted = year == null || year.isBlank() ? clock.today().getYear() : year(year, violations);
        Place place = placeOrNation(division, violations);
        refuse(violations);
        DivisionDays days = editions.current().days(place);
        return new YearCalendar(
                wanted, place.ancestry().get(0), !days.isAnnounced(wanted), days.sources(wanted), days.special(wanted));
    }

    private static int year(String text, List<Violation> violations) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,9}")) {
            violations.add(new Violation("year", "number", "must be a year such as 2026"));
            return 0;
        }
        int year = Integer.parseInt(digits);
        if (year < CalendarDraft.FIRST_YEAR || year > CalendarDraft.LAST_YEAR) {
            String range = CalendarDraft.FIRST_YEAR + " to " + CalendarDraft.LAST_YEAR;
            violations.add(new Violation("year", "no-calendar-for-year", "must be from " + range));
        }
        return year;
    }

    @Override
    public List<TimeLimitRule> rules(Caller caller, @Nullable String division) {
        List<Violation> violations = new ArrayList<>();
        Place place = placeOrNation(division, violations);
        refuse(violations);
        return editions.current().rules(place, clock.today());
    }

    private Place placeOrNation(@Nullable String division, List<Violation> violations) {
        String code = division == null || division.isBlank() ? DivisionCode.NATION.value() : division;
        Place place = places.named(code, violations);
        if (place == null && violations.stream().noneMatch(each -> each.field().equals("division"))) {
            violations.add(new Violation(
                    "division", "division-code", "must be the code of a division, of 2, 4, 6, 9 or 12 digits"));
        }
        refuse(violations);
        return requireNonNull(place);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }
}
