package org.zhengwu.plugin.deadlines;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ChangeCause;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.Deadline.Extension;
import org.zhengwu.api.technical.deadlines.Deadline.Pause;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.plugin.deadlines.Reckoning.Reckoned;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;
import org.zhengwu.spi.technical.identity.Directory;

/** Keeps the clocks in the database. */
@ApplicationScoped
class JpaDeadlines implements Deadlines {

    private final EntityManager entities;
    private final LegalClock clock;
    private final Editions editions;
    private final Places places;
    private final Directory directory;
    private final LapseTeller teller;

    @Inject
    JpaDeadlines(
            EntityManager entities,
            LegalClock clock,
            Editions editions,
            Places places,
            Directory directory,
            LapseTeller teller) {
        this.entities = entities;
        this.clock = clock;
        this.editions = editions;
        this.places = places;
        this.directory = directory;
        this.teller = teller;
    }

    @Override
    @Transactional
    public Deadline start(ClockStart start) {
        Place place = places.of(start.division());
        Edition edition = editions.current();
        Limit own = start.ownLimit();
        TimeLimitRule rule = edition.governing(start.kind(), start.matter(), place, start.startDay(), own)
                .orElseThrow(() -> new InvalidInputException("matter", "no-rule", "must be the matter of a rule"));
        Limit limit = own == null ? rule.limit() : own;
        if (limit == null) {
            throw new InvalidInputException("ownLimit", "required", "must be given where no rule states a limit");
        }
        OrganId organ = directory.acting(start.organ());
        ClockEntity started = new ClockEntity(UuidCreator.getTimeOrderedEpoch(), start, organ, rule, limit);
        started.reckoned(Reckoning.reckon(started.span(), edition.days(place)), edition.number());
        entities.persist(started);
        return flushed(started);
    }

    @Override
    @Transactional
    public Deadline stop(DeadlineId id, LocalDate firstDayNotCounted, String reason) {
        ClockEntity stopped = locked(id);
        if (isLapsed(stopped)) {
            throw lapsed(stopped);
        }
        stopped.expect(ClockStep.STOP);
        if (stopped.rule().stopEvents().isEmpty()) {
            throw violated(stopped, "clock-not-stoppable", "Nothing may stop the clock");
        }
        if (firstDayNotCounted.isAfter(stopped.end())) {
            throw lapsed(stopped);
        }
        Pause last = last(stopped.pauses());
        LocalDate before = last == null ? null : last.until();
        if (before != null && !firstDayNotCounted.isAfter(before)) {
            throw new InvalidInputException(
                    "firstDayNotCounted", "out-of-range", "must be after the days that do not count already");
        }
        stopped.stop(firstDayNotCounted, reason);
        stopped.changed(clock.now(), ChangeCause.STOPPED, stopped.end(), reason);
        return flushed(stopped);
    }

    @Override
    @Transactional
    public Deadline resume(DeadlineId id, LocalDate lastDayNotCounted) {
        ClockEntity resumed = locked(id);
        resumed.expect(ClockStep.RESUME);
        Pause open = open(resumed, lastDayNotCounted);
        LocalDate oldEnd = resumed.end();
        resumed.resume(lastDayNotCounted);
        reckon(resumed);
        resumed.changed(clock.now(), ChangeCause.RESUMED, oldEnd, open.reason());
        return flushed(resumed);
    }

    private static Pause open(ClockEntity stopped, LocalDate lastDay) {
        Pause open = last(stopped.pauses());
        if (open == null) {
            throw new IllegalStateException("A stopped clock has a pause");
        }
        if (lastDay.isBefore(open.from().minusDays(1))) {
            throw new InvalidInputException(
                    "lastDayNotCounted", "out-of-range", "must not be before the clock was stopped");
        }
        return open;
    }

    private static @Nullable Pause last(List<Pause> pauses) {
        return pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
    }

    @Override
    @Transactional
    public Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason) {
        ClockEntity extended = locked(id);
        TimeLimitRule.Extension allowed = extended.rule().extension();
        if (allowed == null) {
            throw violated(extended, "no-extension", "The rule allows no extension");
        }
        if (!holds(grantedBy, allowed.grantedBy(), extended)) {
            throw new ForbiddenException("Deadlines.extend");
        }
        if (isLapsed(extended)) {
            throw lapsed(extended);
        }
        if (days < 1) {
            throw new InvalidInputException("days", "out-of-range", "must be at least 1");
        }
        int granted = extended.extensions().stream().mapToInt(Extension::value).sum();
        if (days > allowed.longest().value() - granted) {
            throw violated(extended, "extension-too-long", "The rule allows not so long an extension");
        }
        LocalDate oldEnd = extended.end();
        Instant now = clock.now();
        extended.extend(new Extension(days, allowed.longest().unit(), reason, grantedBy.account(), now));
        reckon(extended);
        extended.changed(now, ChangeCause.EXTENDED, oldEnd, reason);
        return flushed(extended);
    }

    private boolean isLapsed(ClockEntity running) {
        return running.state() == DeadlineState.LAPSED
                || (running.state() == DeadlineState.RUNNING && clock.today().isAfter(running.end()));
    }

    /** The head of the government heads the organs of its division; any other post is one in the organ itself. */
    private boolean holds(Caller caller, Post post, ClockEntity of) {
        return caller.grants().stream().filter(grant -> grant.post() == post).anyMatch(grant -> reaches(grant, of));
    }

    private boolean reaches(Grant grant, ClockEntity of) {
        if (grant.post() == Post.GOVERNMENT_HEAD) {
            DivisionId division = grant.division();
            return division != null && directory.organsOf(division).contains(of.organ());
        }
        OrganId organ = grant.organ();
        return organ != null && directory.withPredecessors(organ).contains(of.organ());
    }

    @Override
    @Transactional
    public Deadline meet(DeadlineId id, LocalDate day) {
        ClockEntity met = locked(id);
        met.expect(ClockStep.MEET);
        if (met.state() == DeadlineState.STOPPED) {
            LocalDate oldEnd = met.end();
            LocalDate lastDay = day.minusDays(1);
            String reason = open(met, lastDay).reason();
            met.resume(lastDay);
            reckon(met);
            met.changed(clock.now(), ChangeCause.RESUMED, oldEnd, reason);
        }
        boolean late = day.isAfter(met.end());
        refuseAfterConsequence(met, late || met.state() == DeadlineState.LAPSED);
        if (late && met.state() == DeadlineState.RUNNING) {
            // Done before the timer came round: the overrun is told all the same.
            teller.tell(met, clock.now());
        }
        met.meet(
                clock.today().equals(day)
                        ? clock.now()
                        : day.atStartOfDay(LegalClock.ZONE).toInstant());
        return flushed(met);
    }

    private static void refuseAfterConsequence(ClockEntity ending, boolean lapsed) {
        if (lapsed && ending.rule().lapse() != LapseAction.ALARM) {
            throw violated(ending, "consequence-drawn", "The law has drawn its consequence from the lapse");
        }
    }

    @Override
    @Transactional
    public Deadline cancel(DeadlineId id) {
        ClockEntity cancelled = locked(id);
        cancelled.expect(ClockStep.CANCEL);
        refuseAfterConsequence(cancelled, cancelled.state() == DeadlineState.LAPSED);
        cancelled.cancel(clock.now());
        return flushed(cancelled);
    }

    @Override
    public List<Deadline> of(Subject subject) {
        return entities.createQuery(
                        "select c from dlClock c where c.subject = :subject order by c.id", ClockEntity.class)
                .setParameter("subject", subject.toString())
                .getResultStream()
                .map(ClockEntity::view)
                .toList();
    }

    @Override
    public DeadlineExplanation explain(DeadlineId id) {
        ClockEntity explained = existing(id);
        Edition edition = editions.at(explained.edition());
        Reckoned reckoned = Reckoning.explain(explained.span(), edition.days(places.of(explained.division())));
        return new DeadlineExplanation(explained.view(), explained.rule(), reckoned.days(), explained.changes());
    }

    private void reckon(ClockEntity changed) {
        Edition edition = editions.current();
        Reckoned reckoned = Reckoning.reckon(changed.span(), edition.days(places.of(changed.division())));
        changed.reckoned(reckoned, edition.number());
    }

    private ClockEntity existing(DeadlineId id) {
        return required(entities.find(ClockEntity.class, id.value()));
    }

    /** The clock, locked: the timer that draws the consequence of a lapse may come at the same moment. */
    private ClockEntity locked(DeadlineId id) {
        return required(entities.find(ClockEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static ClockEntity required(@Nullable ClockEntity found) {
        if (found == null) {
            throw new NotFoundException(LapseTeller.SUBJECT_TYPE);
        }
        return found;
    }

    private Deadline flushed(ClockEntity changed) {
        entities.flush();
        return changed.view();
    }

    private static RuleViolatedException lapsed(ClockEntity of) {
        return violated(of, "limit-lapsed", "The limit has lapsed");
    }

    private static RuleViolatedException violated(ClockEntity of, String code, String message) {
        String requirement = of.rule().requirement();
        return new RuleViolatedException(requirement == null ? of.rule().id() : requirement, code, message);
    }
}
