package org.zhengwu.plugin.identity;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.CheckedOrgan;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Keeps organs: their division (块), their line (条) and what they took over. */
@ApplicationScoped
class Organs {

    private static final String LIST = "organs";
    private static final String SUBJECT_TYPE = "organ";
    private static final String FILTER = " from idOrgan o where o.creditCode > :after";

    private final EntityManager entities;
    private final Divisions divisions;
    private final Directory directory;
    private final DirectoryState state;
    private final Grants grants;
    private final Corrections corrections;
    private final LegalClock clock;
    private final Outbox outbox;
    private final AuditLog audit;

    @Inject
    Organs(
            EntityManager entities,
            Divisions divisions,
            Directory directory,
            DirectoryState state,
            Grants grants,
            Corrections corrections,
            LegalClock clock,
            Outbox outbox,
            AuditLog audit) {
        this.entities = entities;
        this.divisions = divisions;
        this.directory = directory;
        this.state = state;
        this.grants = grants;
        this.corrections = corrections;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    Organ establish(Caller caller, OrganDraft draft) {
        CheckedOrgan checked = draft.check().orThrow();
        return state.change(() -> {
            requireKnown(checked);
            requireFree(checked, null);
            return changed(caller, enter(checked), "IdentityService.establish", Map.of());
        });
    }

    /** Puts a new organ on file. */
    OrganEntity enter(CheckedOrgan values) {
        OrganEntity organ = new OrganEntity(values.creditCode(), values.name(), values.division());
        organ.putBelow(values.superior());
        entities.persist(organ);
        return organ;
    }

    Organ change(Caller caller, OrganId id, Revision revision, OrganDraft draft) {
        CheckedOrgan checked = draft.check().orThrow();
        return state.change(() -> {
            OrganEntity organ = open(id, revision, "change");
            requireKnown(checked);
            requireFree(checked, id);
            if (checked.superior() != null && directory.line(id).contains(checked.superior())) {
                throw new InvalidInputException("superior", "circle", "must not lie below the organ in its line");
            }
            put(caller, organ, checked);
            return changed(caller, organ, "IdentityService.changeOrgan", Map.of());
        });
    }

    /** Gives an organ its values; the grants in it go with it to another division. */
    void put(Caller caller, OrganEntity organ, CheckedOrgan values) {
        boolean moves = !organ.division().equals(values.division());
        organ.change(values);
        if (moves) {
            grants.move(caller, organ.id(), organ);
        }
    }

    /** The organs on file with one of the codes. */
    List<OrganEntity> withCodes(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select o from idOrgan o where o.creditCode in :codes", OrganEntity.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    Organ merge(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        OrganId successor = draft.check().orThrow().successor();
        return state.change(() -> {
            OrganEntity organ = open(id, revision, "merge");
            OrganEntity heir = entities.find(OrganEntity.class, successor.value());
            if (heir == null || heir.isMerged() || successor.equals(id)) {
                throw new InvalidInputException("successor", "unknown", "must be another organ that exists");
            }
            if (isAbove(id, heir)) {
                // The heir rises to where the merged one was; all others below follow it.
                heir.putBelow(organ.superior());
            }
            below(id).stream().filter(each -> each != heir).forEach(each -> each.putBelow(successor));
            organ.mergeInto(successor);
            grants.move(caller, id, heir);
            corrections.move(id, successor);
            outbox.add(new OrganMerged(id, successor));
            return changed(caller, organ, "IdentityService.mergeOrgan", Map.of("successor", successor.toString()));
        });
    }

    private boolean isAbove(OrganId organ, OrganEntity lower) {
        return directory.line(organ).contains(lower.id());
    }

    private List<OrganEntity> below(OrganId organ) {
        return entities.createQuery("select o from idOrgan o where o.superior = :superior", OrganEntity.class)
                .setParameter("superior", organ.value())
                .getResultList();
    }

    Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(entities.find(OrganEntity.class, id.value())).map(this::view);
    }

    Page<Organ> list(@Nullable DivisionId division, PageRequest page) {
        String after =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.text(0)).orElse("");
        String filter = division == null ? FILTER : FILTER + " and o.division = :division";
        List<OrganEntity> organs = bind(
                        entities.createQuery("select o" + filter + " order by o.creditCode", OrganEntity.class),
                        division,
                        after)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = organs.size() > page.limit();
        List<OrganEntity> shown = more ? organs.subList(0, page.limit()) : organs;
        Map<UUID, DivisionOnDay> seats = divisions.load(
                shown.stream().map(organ -> organ.division().value()).collect(Collectors.toSet()), clock.today());
        int count = bind(entities.createQuery("select o.id" + filter, UUID.class), division, "")
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        return new Page<>(
                shown.stream()
                        .map(organ -> organ.view(
                                requireNonNull(seats.get(organ.division().value()))
                                        .era()
                                        .code()))
                        .toList(),
                more ? Cursor.write(LIST, shown.get(shown.size() - 1).creditCode()) : null,
                CappedCount.of(count));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, @Nullable DivisionId division, String after) {
        query.setParameter("after", after);
        return division == null ? query : query.setParameter("division", division.value());
    }

    private void requireKnown(CheckedOrgan checked) {
        boolean seat = divisions
                .find(checked.division(), clock.today())
                .filter(division -> !division.isMerged())
                .isPresent();
        if (!seat) {
            throw new InvalidInputException("division", "unknown", "must be a division of today");
        }
        OrganId superior = checked.superior();
        if (superior != null
                && directory
                        .organ(superior)
                        .filter(organ -> organ.successor() == null)
                        .isEmpty()) {
            throw new InvalidInputException("superior", "unknown", "must be an organ that exists");
        }
    }

    private void requireFree(CheckedOrgan checked, @Nullable OrganId own) {
        boolean taken = directory
                .organ(checked.creditCode().value())
                .filter(organ -> !Objects.equals(organ.id(), own))
                .isPresent();
        if (taken) {
            throw new OrganCodeTakenException();
        }
    }

    private OrganEntity open(OrganId id, Revision revision, String step) {
        OrganEntity organ = entities.find(OrganEntity.class, id.value());
        if (organ == null) {
            throw new NotFoundException(SUBJECT_TYPE);
        }
        Revisions.expect(organ.revision(), revision);
        if (organ.isMerged()) {
            throw new StepNotAllowedException(step, "merged", Set.of());
        }
        return organ;
    }

    private Organ changed(Caller caller, OrganEntity organ, String action, Map<String, String> details) {
        audit.append(
                caller,
                AuditFact.done(action, new Subject(SUBJECT_TYPE, organ.id().value()), details));
        entities.flush();
        return view(organ);
    }

    private Organ view(OrganEntity organ) {
        return organ.view(divisions
                .find(organ.division(), clock.today())
                .orElseThrow()
                .era()
                .code());
    }
}
