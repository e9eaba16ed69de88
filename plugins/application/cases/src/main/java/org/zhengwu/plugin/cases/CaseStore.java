package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.Assigned;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.runtime.persistence.ScopeFilter;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;

/** Loads and lists cases, always within the scope of the call. */
@ApplicationScoped
class CaseStore {

    private static final String MINE = "cases.mine";
    private static final String INBOX = "cases.inbox";

    private final EntityManager entities;
    private final Statements statements;
    private final Directory directory;
    private final LegalClock clock;

    @Inject
    CaseStore(EntityManager entities, Statements statements, Directory directory, LegalClock clock) {
        this.entities = entities;
        this.statements = statements;
        this.directory = directory;
        this.clock = clock;
    }

    void add(CaseEntity drafted) {
        entities.persist(drafted);
    }

    void remove(CaseEntity draft) {
        entities.remove(draft);
    }

    void add(StepEntity taken) {
        entities.persist(taken);
    }

    void add(VerificationEntity recorded) {
        entities.persist(recorded);
    }

    /** Writes what has changed, so that a conflict with another call shows here. */
    void flush() {
        entities.flush();
    }

    /** A case that the caller may see. */
    Optional<CaseEntity> find(Caller caller, CaseId id) {
        return Optional.ofNullable(entities.find(CaseEntity.class, id.value()))
                .filter(found -> found.isIn(caller.scope()) && !isDraftOfAnotherWindow(caller, found));
    }

    /** The same by its number, which no draft has. */
    Optional<CaseEntity> find(Caller caller, CaseNumber number) {
        return entities.createQuery("select c from csCase c where c.number = :number", CaseEntity.class)
                .setParameter("number", number.value())
                .getResultStream()
                .filter(found -> found.isIn(caller.scope()))
                .findFirst();
    }

    /** What a window drafted is seen by its own organ, not by those who reach it as its superiors (CSE-102). */
    private boolean isDraftOfAnotherWindow(Caller caller, CaseEntity found) {
        OrganId window = found.filing().window();
        return !found.wasSubmitted()
                && window != null
                && !found.isActedForBy(caller)
                && !caller.scope().everything()
                && caller.grants().stream()
                        .map(Grant::organ)
                        .filter(Objects::nonNull)
                        .noneMatch(own -> directory.withPredecessors(own).contains(window));
    }

    /** The case in reach. */
    CaseEntity get(Caller caller, CaseId id) {
        return find(caller, id).orElseThrow(CaseStore::absent);
    }

    /** The case that an organ in reach handles. */
    CaseEntity handled(Caller caller, CaseId id) {
        return find(caller, id)
                .filter(found -> found.isHandledIn(caller.scope()))
                .orElseThrow(CaseStore::absent);
    }

    /** The case of the organ in reach, locked, so that of two who take a step at once the second sees the first. */
    CaseEntity lock(Caller caller, CaseId id) {
        return locked(id.value())
                .filter(found -> found.isHandledIn(caller.scope()))
                .orElseThrow(CaseStore::absent);
    }

    /** The case of the organ in reach, locked and still as the caller read it. */
    CaseEntity lock(Caller caller, CaseId id, Revision read) {
        CaseEntity found = lock(caller, id);
        Revisions.expect(found.revision(), read);
        return found;
    }

    /** The same for a step of the applicant, or of the window that filed the case for the applicant. */
    CaseEntity lockFiled(Caller caller, CaseId id, Revision read) {
        CaseEntity found =
                locked(id.value()).filter(each -> each.isIn(caller.scope())).orElseThrow(CaseStore::absent);
        if (!found.isFiledIn(caller.scope())) {
            throw new RuleViolatedException(
                    "CSE-110", "filed-by-applicant", "Only the applicant takes this step of what it filed itself");
        }
        Revisions.expect(found.revision(), read);
        return found;
    }

    private static NotFoundException absent() {
        return new NotFoundException(CaseId.SUBJECT_TYPE);
    }

    /** The case that an event of another function is about, if it is about a case; locked. */
    Optional<CaseEntity> of(Subject subject) {
        return subject.type().equals(CaseId.SUBJECT_TYPE) ? locked(subject.id()) : Optional.empty();
    }

    /** The case that a step of its own is about, to read. */
    CaseEntity seen(CaseId id) {
        return entities.find(CaseEntity.class, id.value());
    }

    private Optional<CaseEntity> locked(UUID id) {
        return Optional.ofNullable(entities.find(CaseEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Every case of a party, drafts included, the oldest first. */
    List<CaseEntity> of(PartyId applicant) {
        return entities.createQuery(
                        "select c from csCase c where c.applicant.party = :party order by c.id", CaseEntity.class)
                .setParameter("party", applicant.value())
                .getResultList();
    }

    /** The cases of the parts of a matter, in the order in which it was given them. */
    List<CaseEntity> partsOf(CaseId whole) {
        return parts(whole).getResultList();
    }

    /** The same, locked, so that none of them goes on meanwhile. */
    List<CaseEntity> lockPartsOf(CaseId whole) {
        return parts(whole).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<CaseEntity> parts(CaseId whole) {
        return entities.createQuery("select c from csCase c where c.whole = :whole order by c.id", CaseEntity.class)
                .setParameter("whole", whole.value());
    }

    /** The steps of a case, the oldest first. */
    List<StepEntity> steps(CaseId of) {
        return entities.createQuery("select s from csStep s where s.caseId = :of order by s.place", StepEntity.class)
                .setParameter("of", of.value())
                .getResultList();
    }

    /** Whether the lapse of the clock is in the history already. */
    boolean knowsLapse(CaseId of, DeadlineId clock) {
        return steps(of).stream().anyMatch(step -> step.isOf(clock));
    }

    /** The verifications of a case, the oldest first. */
    List<VerificationEntity> verifications(CaseId of) {
        return entities.createQuery(
                        "select v from csVerification v where v.caseId = :of order by v.id", VerificationEntity.class)
                .setParameter("of", of.value())
                .getResultList();
    }

    /** The cases of the party acted for, the newest first: their ids grow with time. */
    Page<CaseEntity> mine(Caller caller, CaseFilter filter, PageRequest page) {
        ScopeFilter scope = ScopeFilter.ofParty(caller.scope(), "c.applicant.party");
        Selection all = new Selection(scope.predicate());
        // Its parts stand in the whole.
        all.and("c.whole is null", Map.of());
        all.of(caller, filter, clock.today());
        Selection after = all.copy();
        Cursor.read(MINE, page.cursor()).ifPresent(cursor -> after.and("c.id < :id", Map.of("id", cursor.id(0))));
        List<CaseEntity> found = list(scope, after, "c.id desc", page.limit());
        return page(found, page.limit(), count(scope, all), last -> Cursor.write(MINE, last.id()));
    }

    /** The open cases of the organs in reach by their nearest end, which puts the overdue ones first. */
    Page<CaseEntity> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        ScopeFilter scope = ScopeFilter.ofOrgan(caller.scope(), "c.organ");
        Selection all = new Selection(scope.predicate());
        all.and("c.atOrgan = true", Map.of());
        all.of(caller, filter, clock.today());
        Selection after = all.copy();
        Cursor.read(INBOX, page.cursor())
                .ifPresent(cursor -> after.and(
                        "c.due.on >= :due and (c.due.on > :due or c.id > :id)",
                        Map.of("due", cursor.day(0), "id", cursor.id(1))));
        List<CaseEntity> found = list(scope, after, "c.due.on, c.id", page.limit());
        return page(
                found,
                page.limit(),
                count(scope, all),
                last -> Cursor.write(INBOX, last.due().on(), last.id()));
    }

    /** Moves what an organ has not ended to its successor, drafts included; nobody of the successor handles it yet. */
    int move(OrganId from, OrganId to) {
        return statements.update(
                "update cs_case set organ = ?, assignee = null, revision = revision + 1"
                        + " where organ = ? and (at_organ = true or state = 'DRAFT')",
                to.value(),
                from.value());
    }

    /** Writes the nearest end without a new revision: nobody has done anything to the case. */
    void due(CaseId of, DuePart due) {
        statements.update(
                "update cs_case set due_on = ?, warn_on = ? where id = ?", due.on(), due.warnOn(), of.value());
    }

    private List<CaseEntity> list(ScopeFilter scope, Selection where, String order, int limit) {
        String query = "select c from csCase c where " + where.text() + " order by " + order;
        TypedQuery<CaseEntity> typed = where.bind(scope.bind(entities.createQuery(query, CaseEntity.class)));
        return typed.setMaxResults(limit + 1).getResultList();
    }

    private CappedCount count(ScopeFilter scope, Selection where) {
        String query = "select c.id from csCase c where " + where.text();
        TypedQuery<UUID> typed = where.bind(scope.bind(entities.createQuery(query, UUID.class)));
        return CappedCount.of(
                typed.setMaxResults(CappedCount.CAP + 1).getResultList().size());
    }

    private static Page<CaseEntity> page(
            List<CaseEntity> found, int limit, CappedCount count, Function<CaseEntity, String> cursor) {
        boolean more = found.size() > limit;
        List<CaseEntity> items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? cursor.apply(items.get(limit - 1)) : null, count);
    }

    /** The conditions of a list, with their parameters. */
    private static final class Selection {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new TreeMap<>();

        Selection(String first) {
            conditions.add(first);
        }

        Selection copy() {
            Selection same = new Selection(text());
            same.parameters.putAll(parameters);
            return same;
        }

        void and(String condition, Map<String, Object> values) {
            conditions.add(condition);
            parameters.putAll(values);
        }

        void of(Caller caller, CaseFilter filter, LocalDate today) {
            state(filter.state());
            light(filter.light(), today);
            OrganId organ = filter.organ();
            if (organ != null) {
                and("c.organ = :organ", Map.of("organ", organ.value()));
            }
            DivisionId division = filter.division();
            if (division != null) {
                and("c.division = :division", Map.of("division", division.value()));
            }
            if (filter.handled()) {
                and(
                        "c.id in (select s.caseId from csStep s where s.account = :account)",
                        Map.of("account", caller.account().value()));
            }
            assigned(filter.assigned(), caller);
            Set<CaseId> among = filter.among();
            if (among != null) {
                and(
                        "c.id in :among",
                        Map.of("among", among.stream().map(CaseId::value).collect(Collectors.toSet())));
            }
        }

        private void state(@Nullable CaseState wanted) {
            if (wanted != null) {
                and("c.state = :state", Map.of("state", wanted));
            }
        }

        private void assigned(@Nullable Assigned wanted, Caller caller) {
            if (wanted == Assigned.TO_ME) {
                and(
                        "c.assignee = :assignee",
                        Map.of("assignee", caller.account().value()));
            } else if (wanted == Assigned.TO_NOBODY) {
                and("c.assignee is null", Map.of());
            }
        }

        /** The lights of {@link Lights#of(DuePart)}, as conditions. */
        private void light(@Nullable Light wanted, LocalDate today) {
            if (wanted == null) {
                return;
            }
            Map<String, Object> never = Map.of("never", DuePart.NEVER);
            Map<String, Object> both = Map.of("today", today, "never", DuePart.NEVER);
            switch (wanted) {
                case RED -> and("c.due.on < :today", Map.of("today", today));
                case YELLOW -> and("c.due.on >= :today and c.due.on < :never and c.due.warnOn <= :today", both);
                case GREEN -> and("c.due.on >= :today and c.due.on < :never and c.due.warnOn > :today", both);
                case OFF -> and("c.due.on = :never", never);
            }
        }

        String text() {
            return String.join(" and ", conditions);
        }

        <Q extends Query> Q bind(Q query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
