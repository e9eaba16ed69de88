package org.zhengwu.plugin.deadlines;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.SpecialDay;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Publishes calendars and rules, one at a time, and recomputes what they touch in the same transaction. */
@ApplicationScoped
class Publications {

    private final EntityManager entities;
    private final Editions editions;
    private final Recomputation recomputation;
    private final AuditLog audit;

    @Inject
    Publications(EntityManager entities, Editions editions, Recomputation recomputation, AuditLog audit) {
        this.entities = entities;
        this.editions = editions;
        this.recomputation = recomputation;
        this.audit = audit;
    }

    CalendarPublication publish(Caller caller, Place place, WorkCalendar checked) {
        EditionEntity counter = editions.hold();
        Edition before = editions.at(counter.number());
        before.refuseLacking(checked);
        int version = 1
                + entities.createQuery(
                                "select coalesce(max(c.version), 0) from dlCalendar c"
                                        + " where c.division = :division and c.year = :year and c.kind = :kind",
                                Integer.class)
                        .setParameter("division", place.id().value())
                        .setParameter("year", checked.year())
                        .setParameter("kind", checked.kind())
                        .getSingleResult();
        WorkCalendar calendar = Versions.of(checked, place.ancestry().get(0), version);
        counter.publish(Instant.now());
        CalendarEntity kept =
                new CalendarEntity(UuidCreator.getTimeOrderedEpoch(), counter.number(), place.id(), calendar);
        entities.persist(kept);
        entities.flush();
        Subject subject = new Subject("calendar", kept.id());
        List<UUID> touched = touchedBy(place, calendar);
        int moved = recomputation.recompute(
                before.with(place, calendar), touched, Arrival.ofCalendar(subject, calendar.source()));
        audit.append(
                caller,
                AuditFact.done(
                        "DeadlineService.publishCalendar",
                        subject,
                        Map.of(
                                "division", calendar.division().value(),
                                "year", Integer.toString(calendar.year()),
                                "kind", calendar.kind().name(),
                                "version", Integer.toString(version),
                                "recomputed", Integer.toString(moved))));
        return new CalendarPublication(calendar, moved);
    }

    /** The open clocks below the division whose way leads through the calendar's days. */
    private List<UUID> touchedBy(Place place, WorkCalendar calendar) {
        LocalDate first = LocalDate.of(calendar.year(), 1, 1);
        LocalDate last = LocalDate.of(calendar.year(), 12, 31);
        for (SpecialDay each : calendar.days()) {
            first = each.day().isBefore(first) ? each.day() : first;
            last = each.day().isAfter(last) ? each.day() : last;
        }
        List<UUID> divisions = recomputation.divisionsOfOpenClocks(place.id());
        if (divisions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c.id from dlClock c where c.state in :open and c.division in :divisions"
                                + " and (c.startDay <= :last or c.endDay <= :last)"
                                + " and (c.startDay >= :first or c.endDay >= :first) order by c.id",
                        UUID.class)
                .setParameter("open", Recomputation.OPEN)
                .setParameter("divisions", divisions)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    RulePublication publish(Caller caller, Place place, TimeLimitRule checked) {
        EditionEntity counter = editions.hold();
        Edition before = editions.at(counter.number());
        RuleCheck.refuseLooser(checked, before, place);
        int version = 1
                + entities.createQuery(
                                "select coalesce(max(r.version), 0) from dlRule r"
                                        + " where r.division = :division and r.rule = :rule",
                                Integer.class)
                        .setParameter("division", place.id().value())
                        .setParameter("rule", checked.id())
                        .getSingleResult();
        TimeLimitRule rule = Versions.of(checked, place.ancestry().get(0), version);
        counter.publish(Instant.now());
        RuleEntity kept = new RuleEntity(UuidCreator.getTimeOrderedEpoch(), counter.number(), place.id(), rule);
        entities.persist(kept);
        entities.flush();
        Subject subject = new Subject("time-limit-rule", kept.id());
        int moved = recomputation.recompute(
                before.with(place, rule), governedBy(place, rule), Arrival.ofRule(subject, rule));
        audit.append(
                caller,
                AuditFact.done(
                        "DeadlineService.publishRule",
                        subject,
                        Map.of(
                                "division", rule.division().value(),
                                "rule", rule.id(),
                                "version", Integer.toString(version),
                                "recomputed", Integer.toString(moved))));
        return new RulePublication(rule, moved);
    }

    /** The open clocks below the division that the rule may govern. */
    private List<UUID> governedBy(Place place, TimeLimitRule rule) {
        List<UUID> divisions = recomputation.divisionsOfOpenClocks(place.id());
        if (divisions.isEmpty()) {
            return List.of();
        }
        String matter = Edition.isGeneral(rule.matter()) ? "" : " and c.matter = :matter";
        TypedQuery<UUID> query = entities.createQuery(
                        "select c.id from dlClock c where c.state in :open and c.division in :divisions"
                                + " and c.kind = :kind" + matter + " order by c.id",
                        UUID.class)
                .setParameter("open", Recomputation.OPEN)
                .setParameter("divisions", divisions)
                .setParameter("kind", rule.kind());
        if (!matter.isEmpty()) {
            query.setParameter("matter", rule.matter());
        }
        return query.getResultList();
    }
}
