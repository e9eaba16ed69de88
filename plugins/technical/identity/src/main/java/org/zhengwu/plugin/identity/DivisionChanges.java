package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.CheckedDivision;
import org.zhengwu.api.technical.identity.CheckedDivisionMerger;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionCodeTakenException;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.api.technical.identity.DivisionMerged;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Changes and merges divisions; what was before stays known. */
@ApplicationScoped
class DivisionChanges {

    static final String SUBJECT_TYPE = "division";

    private final EntityManager entities;
    private final Divisions divisions;
    private final DirectoryState state;
    private final LegalClock clock;
    private final Outbox outbox;
    private final AuditLog audit;

    @Inject
    DivisionChanges(
            EntityManager entities,
            Divisions divisions,
            DirectoryState state,
            LegalClock clock,
            Outbox outbox,
            AuditLog audit) {
        this.entities = entities;
        this.divisions = divisions;
        this.state = state;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    Division change(Caller caller, DivisionId id, Revision revision, DivisionDraft draft) {
        CheckedDivision checked = draft.check().orThrow();
        return state.change(() -> {
            DivisionEntity division = open(id, revision, "change");
            DivisionOnDay parent =
                    divisions.find(checked.parentCode(), checked.from()).orElseThrow(() -> unknown("parentCode"));
            if (parent.division().level().compareTo(division.level()) >= 0) {
                throw new InvalidInputException("parentCode", "level", "must name a division of a higher level");
            }
            requireFree(checked.code(), id, checked.from());
            begin(division, checked, parent.division().id());
            return changed(
                    caller,
                    division,
                    "IdentityService.changeDivision",
                    Map.of("code", checked.code().value()));
        });
    }

    private void begin(DivisionEntity division, CheckedDivision values, DivisionId parent) {
        List<EraEntity> eras = ownEras(division.id());
        EraEntity last = DivisionOnDay.pick(eras, LocalDate.MAX)
                .orElseThrow(() -> new IllegalStateException("A division without an era"));
        if (last.beginsBefore(values.from())) {
            last.endBefore(values.from());
            entities.persist(
                    new EraEntity(division.id().value(), values.code(), values.name(), parent.value(), values.from()));
        } else if (values.from().equals(last.from())) {
            last.correct(values.code(), values.name(), parent.value());
        } else {
            throw new InvalidInputException("from", "before-last-change", "must not be before the last change");
        }
        division.eraChanged();
    }

    private void requireFree(DivisionCode code, DivisionId own, LocalDate from) {
        boolean taken = divisions.withCodes(List.of(code.value())).stream()
                .filter(era -> !era.division().equals(own.value()))
                .anyMatch(era -> era.until() == null || !era.until().isBefore(from));
        if (taken) {
            throw new DivisionCodeTakenException();
        }
    }

    Division merge(Caller caller, DivisionId id, Revision revision, DivisionMergerDraft draft) {
        CheckedDivisionMerger checked = draft.check().orThrow();
        return state.change(() -> {
            DivisionEntity division = open(id, revision, "merge");
            DivisionEntity successor =
                    entities.find(DivisionEntity.class, checked.successor().value());
            if (successor == null) {
                throw unknown("successor");
            }
            requireHeir(division, successor);
            end(division, checked.on());
            division.merge(checked.successor().value(), checked.on());
            division.eraChanged();
            takeOver(division.id(), checked);
            outbox.add(new DivisionMerged(id, checked.successor(), checked.on()));
            Map<String, String> details =
                    Map.of("successor", checked.successor().toString());
            return changed(caller, division, "IdentityService.mergeDivision", details);
        });
    }

    private static void requireHeir(DivisionEntity division, DivisionEntity successor) {
        if (successor.id().equals(division.id())) {
            throw new InvalidInputException("successor", "itself", "must be another division");
        }
        if (successor.successor() != null) {
            throw new InvalidInputException("successor", "merged", "must not be merged itself");
        }
        // One that may lie below would make a circle of the way up.
        if (successor.level().compareTo(division.level()) > 0) {
            throw new InvalidInputException("successor", "level", "must not be of a lower level");
        }
    }

    private void end(DivisionEntity division, LocalDate on) {
        for (EraEntity era : ownEras(division.id())) {
            if (!era.beginsBefore(on)) {
                throw new InvalidInputException("on", "before-last-change", "must be after the last change");
            }
            if (era.until() == null || !era.until().isBefore(on)) {
                era.endBefore(on);
            }
        }
    }

    /** What lay below lies below the successor from the day on. */
    private void takeOver(DivisionId merged, CheckedDivisionMerger merger) {
        for (EraEntity era : divisions.erasBelow(merged, merger.on())) {
            EraEntity moved = era.movedTo(merger.successor().value(), merger.on());
            if (era.beginsBefore(merger.on())) {
                era.endBefore(merger.on());
                entities.persist(moved);
            } else {
                era.correct(era.code(), era.name(), merger.successor().value());
            }
            entities.find(DivisionEntity.class, era.division()).eraChanged();
        }
    }

    private List<EraEntity> ownEras(DivisionId id) {
        return divisions.erasOf(id).stream().filter(era -> !era.alias()).toList();
    }

    private DivisionEntity open(DivisionId id, Revision revision, String step) {
        DivisionEntity division = entities.find(DivisionEntity.class, id.value());
        if (division == null) {
            throw new NotFoundException(SUBJECT_TYPE);
        }
        Revisions.expect(division.revision(), revision);
        if (division.successor() != null || division.level() == DivisionLevel.NATION) {
            throw new StepNotAllowedException(step, division.successor() == null ? "nation" : "merged", Set.of());
        }
        return division;
    }

    private Division changed(Caller caller, DivisionEntity division, String action, Map<String, String> details) {
        audit.append(
                caller,
                AuditFact.done(action, new Subject(SUBJECT_TYPE, division.id().value()), details));
        entities.flush();
        return divisions.find(division.id(), clock.today()).orElseThrow().view();
    }

    private static InvalidInputException unknown(String field) {
        return new InvalidInputException(field, "unknown", "must be a division on file");
    }
}
