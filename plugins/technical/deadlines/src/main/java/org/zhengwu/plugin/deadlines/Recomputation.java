package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.DeadlineRecomputed;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.plugin.deadlines.Reckoning.Reckoned;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/**
 * Reckons open clocks anew by another edition, records every change and tells it: by an event for each clock,
 * and by one notice to each organ.
 */
@ApplicationScoped
class Recomputation {

    static final Set<DeadlineState> OPEN = Set.of(DeadlineState.RUNNING, DeadlineState.STOPPED);

    private static final int BATCH = 500;

    /** Longer than any transaction that could have read the edition before a publication. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final LegalClock clock;
    private final Transactions transactions;
    private final Editions editions;
    private final LawFiles files;
    private final Places places;
    private final Statements statements;
    private final Outbox outbox;
    private final Notices notices;

    @Inject
    Recomputation(
            EntityManager entities,
            LegalClock clock,
            Transactions transactions,
            Editions editions,
            LawFiles files,
            Places places,
            Statements statements,
            Outbox outbox,
            Notices notices) {
        this.entities = entities;
        this.clock = clock;
        this.transactions = transactions;
        this.editions = editions;
        this.files = files;
        this.places = places;
        this.statements = statements;
        this.outbox = outbox;
        this.notices = notices;
    }

    /** The divisions of open clocks that lie in the division or below it. */
    List<UUID> divisionsOfOpenClocks(DivisionId within) {
        return entities.createQuery("select distinct c.division from dlClock c where c.state in :open", UUID.class)
                .setParameter("open", OPEN)
                .getResultStream()
                .filter(each -> places.find(new DivisionId(each))
                        .filter(place -> place.isWithin(within))
                        .isPresent())
                .toList();
    }

    /**
     * Reckons clocks anew in the present transaction and returns how many got another end or another mark.
     *
     * @param ids clocks in the order of their ids, in which functions make and change them too
     */
    int recompute(Edition edition, List<UUID> ids, Arrival arrival) {
        Run run = new Run(edition, arrival, clock.now());
        for (int first = 0; first < ids.size(); first += BATCH) {
            List<UUID> batch = ids.subList(first, Math.min(first + BATCH, ids.size()));
            entities
                    .createQuery("select c from dlClock c where c.id in :ids order by c.id", ClockEntity.class)
                    .setParameter("ids", batch)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .stream()
                    .filter(each -> OPEN.contains(each.state()))
                    .forEach(run::recompute);
            entities.flush();
            entities.clear();
        }
        run.byOrgan.forEach((organ, count) -> notices.send(NoticeOrder.toOrgan(
                new OrganId(organ),
                arrival.subject(),
                getClass().getPackageName() + ".notices",
                "deadlines.recomputed",
                Map.of("count", count.toString(), "source", arrival.source()))));
        return run.changed;
    }

    /** Recomputes all open clocks where the files say something else than at the last start; returns how many moved. */
    int takeInFiles() {
        boolean same = entities.createQuery("select e.files from dlEdition e", String.class)
                .getSingleResult()
                .equals(files.digest());
        return same ? 0 : transactions.requiresNew(this::takeInChangedFiles);
    }

    private int takeInChangedFiles() {
        EditionEntity current = editions.hold();
        if (current.files().equals(files.digest())) {
            return 0;
        }
        current.adopt(files.digest());
        entities.flush();
        List<UUID> open = entities.createQuery(
                        "select c.id from dlClock c where c.state in :open order by c.id", UUID.class)
                .setParameter("open", OPEN)
                .getResultList();
        Subject subject = new Subject("law-files", new UUID(0, current.number()));
        return recompute(editions.at(current.number()), open, Arrival.again(subject, "工作日历与时限规则文件更新"));
    }

    /** Recomputes clocks that were written while a publication was under way and did not see it. */
    int catchUp() {
        Object[] current = entities.createQuery("select e.number, e.publishedAt from dlEdition e", Object[].class)
                .getSingleResult();
        Instant published = (Instant) current[1];
        if (Instant.now().isAfter(published.plus(OVERLAP))) {
            return 0;
        }
        return transactions.requiresNew(() -> catchUp((Long) current[0], published.minus(OVERLAP)));
    }

    private int catchUp(long number, Instant since) {
        List<UUID> behind = entities.createQuery(
                        "select c.id from dlClock c where c.state in :open and c.edition < :number"
                                + " and c.writtenAt > :since order by c.id",
                        UUID.class)
                .setParameter("open", OPEN)
                .setParameter("number", number)
                .setParameter("since", since)
                .getResultList();
        Subject subject = new Subject("law-edition", new UUID(0, number));
        return recompute(editions.at(number), behind, Arrival.again(subject, "工作日历与时限规则更新"));
    }

    /** One recomputation; a division and what lies above it is looked up once. */
    private final class Run {

        private final Edition edition;
        private final Arrival arrival;
        private final Instant at;
        private final Map<DivisionId, Optional<Place>> placesById = new HashMap<>();
        private final Map<UUID, Integer> byOrgan = new TreeMap<>();
        private int changed;

        Run(Edition edition, Arrival arrival, Instant at) {
            this.edition = edition;
            this.arrival = arrival;
            this.at = at;
        }

        void recompute(ClockEntity open) {
            placesById.computeIfAbsent(open.division(), places::find).ifPresent(place -> recompute(open, place));
        }

        private void recompute(ClockEntity open, Place place) {
            TimeLimitRule before = open.rule();
            TimeLimitRule rule = edition.governing(open.kind(), open.matter(), place, open.startDay(), open.ownLimit())
                    .orElse(before);
            boolean ruleChanged = !rule.equals(before) && !isWorse(open, rule, before);
            if (ruleChanged) {
                open.governedBy(rule);
            }
            LocalDate oldEnd = open.end();
            boolean wasProvisional = open.provisional();
            Reckoned reckoned = Reckoning.reckon(open.span(), edition.days(place));
            boolean moved = !oldEnd.equals(reckoned.end()) || wasProvisional != reckoned.provisional();
            if (moved || ruleChanged) {
                open.reckoned(reckoned, edition.number());
            } else if (arrival.again()) {
                mark(open);
            }
            if (moved) {
                ChangeCause cause = ruleChanged ? ChangeCause.RULE : ChangeCause.CALENDAR;
                tell(open, cause, oldEnd, ruleChanged ? rule.basis() : arrival.source());
            }
        }

        /** Marks a clock as seen without another revision, since nothing in it changes. */
        private void mark(ClockEntity seen) {
            statements.update(
                    "update dl_clock set edition = ? where id = ?",
                    edition.number(),
                    seen.id().value());
        }

        /** Law reaches back only where nobody is worse off for it; whoever publishes it learns that it does not. */
        private boolean isWorse(ClockEntity open, TimeLimitRule rule, TimeLimitRule before) {
            boolean worse = open.startDay().isBefore(rule.validFrom())
                    && !Looseness.of(rule, before).isEmpty();
            if (worse && rule.equals(arrival.rule())) {
                throw RuleCheck.worseForParties();
            }
            return worse;
        }

        private void tell(ClockEntity open, ChangeCause cause, LocalDate oldEnd, String why) {
            changed++;
            byOrgan.merge(open.organ().value(), 1, Integer::sum);
            open.changed(at, cause, oldEnd, why);
            outbox.add(new DeadlineRecomputed(
                    open.subject(),
                    open.id(),
                    open.matter(),
                    open.kind(),
                    cause,
                    oldEnd,
                    open.end(),
                    open.provisional()));
        }
    }
}
