package org.zhengwu.plugin.approvals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Scope;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter.CheckedApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.persistence.UniqueKeys;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;

/** The approvals in the database. */
@ApplicationScoped
class ApprovalTable {

    private static final String LIST = "approvals";

    private final EntityManager entities;
    private final Statements statements;
    private final FlowLibrary flows;
    private final Directory directory;
    private final StepClocks clocks;
    private final LegalClock clock;

    @Inject
    ApprovalTable(
            EntityManager entities,
            Statements statements,
            FlowLibrary flows,
            Directory directory,
            StepClocks clocks,
            LegalClock clock) {
        this.entities = entities;
        this.statements = statements;
        this.flows = flows;
        this.directory = directory;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Adds an approval; of two that are added for one record at the same time, one is refused. */
    void add(ApprovalEntity approval) {
        entities.persist(approval);
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            if (!UniqueKeys.isBroken(failed)) {
                throw failed;
            }
            StepNotAllowedException refusal = alreadyOpen(ApprovalState.IN_REVIEW);
            refusal.initCause(failed);
            throw refusal;
        }
    }

    static StepNotAllowedException alreadyOpen(ApprovalState state) {
        List<String> allowed =
                ApprovalStep.MACHINE.allowed(state).stream().map(Enum::name).toList();
        return new StepNotAllowedException(ApprovalStep.START.name(), state.name(), Set.copyOf(allowed));
    }

    Optional<ApprovalEntity> find(UUID id, Scope scope) {
        return Optional.ofNullable(entities.find(ApprovalEntity.class, id))
                .filter(approval -> scope.covers(null, approval.organ()));
    }

    /** Finds and locks an approval, so that of two who change it the second sees what the first did. */
    Optional<ApprovalEntity> lock(UUID id, Scope scope) {
        return Optional.ofNullable(entities.find(ApprovalEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(approval -> scope.covers(null, approval.organ()));
    }

    Optional<ApprovalEntity> newest(Subject subject) {
        return newestOf(subject).getResultStream().findFirst();
    }

    /** Finds and locks the newest approval of a record. */
    Optional<ApprovalEntity> lockNewest(Subject subject) {
        return newest(subject)
                .map(found -> entities.find(ApprovalEntity.class, found.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Finds and locks the approval that a clock is about, while it waits at the step for which the clock was started. */
    Optional<ApprovalEntity> lockRunningOn(Subject subject, DeadlineId started) {
        return subject.type().equals(ApprovalId.SUBJECT_TYPE)
                ? Optional.ofNullable(entities.find(ApprovalEntity.class, subject.id(), LockModeType.PESSIMISTIC_WRITE))
                        .filter(approval -> started.equals(approval.clock()))
                : Optional.empty();
    }

    /** The course of an approval that is locked, or was just made. */
    Course course(ApprovalEntity approval) {
        return new Course(
                approval,
                flows.of(approval.flow()).definition(),
                directory.acting(approval.organ()),
                signers(List.of(approval)).getOrDefault(approval.id(), List.of()));
    }

    /** The step at which an approval stands. */
    FlowStep step(ApprovalEntity approval) {
        return flows.of(approval.flow()).definition().steps().get(approval.place());
    }

    /** Keeps who may sign next, and what the course changed of the approval and its clock. */
    Approval keep(ApprovalEntity approval, Course course) {
        clocks.follow(approval, course);
        List<Signer> next = course.signers();
        List<SeatEntity> before = seats(List.of(approval));
        before.stream().filter(seat -> !next.contains(seat.signer())).forEach(entities::remove);
        List<Signer> known = before.stream().map(SeatEntity::signer).toList();
        next.stream()
                .filter(signer -> !known.contains(signer))
                .forEach(signer -> entities.persist(new SeatEntity(approval.id(), signer)));
        entities.flush();
        return approval.view(flows.of(approval.flow()), next, clock.today());
    }

    Approval view(ApprovalEntity approval) {
        return views(List.of(approval)).get(0);
    }

    private List<Approval> views(List<ApprovalEntity> approvals) {
        Map<UUID, List<Signer>> signers = signers(approvals);
        LocalDate today = clock.today();
        return approvals.stream()
                .map(each -> each.view(flows.of(each.flow()), signers.getOrDefault(each.id(), List.of()), today))
                .toList();
    }

    private Map<UUID, List<Signer>> signers(List<ApprovalEntity> approvals) {
        return seats(approvals).stream()
                .collect(groupingBy(SeatEntity::approval, mapping(SeatEntity::signer, toList())));
    }

    private List<SeatEntity> seats(List<ApprovalEntity> approvals) {
        return approvals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from apSeat s where s.approval in :approvals order by s.id", SeatEntity.class)
                        .setParameter(
                                "approvals",
                                approvals.stream().map(ApprovalEntity::id).toList())
                        .getResultList();
    }

    /** Moves what an organ has not ended to its successor. */
    int move(OrganId from, OrganId to) {
        return statements.update(
                "update ap_approval set organ = ?, revision = revision + 1"
                        + " where organ = ? and open_subject is not null",
                to.value(),
                from.value());
    }

    // Ids grow with the machine's time, which no test moves, unlike the legal time of the start.
    private TypedQuery<ApprovalEntity> newestOf(Subject subject) {
        return entities.createQuery(
                        "select a from apApproval a where a.subject = :subject order by a.id desc",
                        ApprovalEntity.class)
                .setParameter("subject", subject.toString())
                .setMaxResults(1);
    }

    Page<Approval> page(Caller caller, CheckedApprovalFilter filter, PageRequest request) {
        Optional<Cursor> after = Cursor.read(LIST, request.cursor());
        ApprovalSelection selection = new ApprovalSelection(caller, filter);
        String order = " order by a.startedAt, a.id";
        List<ApprovalEntity> found = selection
                .query(entities, "select a", after, order, ApprovalEntity.class)
                .setMaxResults(request.limit() + 1)
                .getResultList();
        boolean more = found.size() > request.limit();
        List<ApprovalEntity> items = more ? found.subList(0, request.limit()) : found;
        ApprovalEntity last = more ? items.get(items.size() - 1) : null;
        int counted = selection
                .query(entities, "select a.id", Optional.empty(), "", UUID.class)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        return new Page<>(
                views(items),
                last == null ? null : Cursor.write(LIST, last.startedAt(), last.id()),
                CappedCount.of(counted));
    }
}
