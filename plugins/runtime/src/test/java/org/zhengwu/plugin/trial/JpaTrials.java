package org.zhengwu.plugin.trial;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Scope;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.trial.Trial;
import org.zhengwu.api.technical.trial.TrialDraft;
import org.zhengwu.api.technical.trial.TrialMade;
import org.zhengwu.api.technical.trial.TrialService;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.runtime.persistence.ScopeFilter;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;

@ApplicationScoped
class JpaTrials implements TrialService {

    private final EntityManager entities;
    private final LegalClock clock;
    private final Outbox outbox;
    private final String prefix;
    private final AtomicInteger made = new AtomicInteger();

    @Inject
    JpaTrials(
            EntityManager entities,
            LegalClock clock,
            Outbox outbox,
            @ConfigProperty(name = "zhengwu.trial.prefix") Optional<String> prefix) {
        this.entities = entities;
        this.clock = clock;
        this.outbox = outbox;
        this.prefix = prefix.orElse("");
    }

    @Override
    @Transactional
    public Trial make(Caller caller, IdempotencyKey key, TrialDraft draft) {
        if (draft.name() == null) {
            throw new InvalidInputException("name", "required", "must be given");
        }
        ActingFor actingFor = caller.actingFor();
        TrialEntity trial = new TrialEntity(
                UuidCreator.getTimeOrderedEpoch(),
                actingFor == null ? null : actingFor.party().value(),
                OrganId.of(Objects.requireNonNull(draft.organ())).value(),
                prefix + draft.name(),
                clock.now());
        entities.persist(trial);
        entities.flush();
        Trial view = trial.view();
        outbox.add(new TrialMade(new Subject("trial", view.id()), made.incrementAndGet()));
        if (draft.name().startsWith("slow")) {
            pause();
        }
        if (draft.name().startsWith("fail")) {
            throw new IllegalStateException("after the work");
        }
        return view;
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Trial> find(Caller caller, UUID id) {
        return Optional.ofNullable(entities.find(TrialEntity.class, id))
                .filter(trial -> caller.scope().covers(trial.party(), trial.organ()))
                .map(TrialEntity::view);
    }

    @Override
    @Transactional
    public Trial rename(Caller caller, UUID id, Revision revision, String name) {
        TrialEntity trial = entities.find(TrialEntity.class, id);
        if (trial == null || !caller.scope().covers(trial.party(), trial.organ())) {
            throw new NotFoundException("trial");
        }
        Revisions.expect(trial.revision(), revision);
        trial.rename(name);
        entities.flush();
        return trial.view();
    }

    @Override
    public List<Trial> list(Caller caller) {
        ScopeFilter filter = ScopeFilter.of(caller.scope(), "t.party", "t.organ");
        String query = "select t from trlTrial t where " + filter.predicate() + " order by t.id";
        return filter.bind(entities.createQuery(query, TrialEntity.class))
                .getResultStream()
                .map(TrialEntity::view)
                .toList();
    }

    @Override
    public Scope window(Caller caller) {
        return caller.scope();
    }

    @Override
    public Scope ownOrgan(Caller caller) {
        return caller.scope();
    }

    @Override
    public Scope mixed(Caller caller) {
        return caller.scope();
    }

    @Override
    public Scope ownDivision(Caller caller) {
        return caller.scope();
    }

    @Override
    public Scope own(Caller caller) {
        return caller.scope();
    }

    @Override
    public Scope signedIn(Caller caller) {
        return caller.scope();
    }

    @Override
    public Scope open(Caller caller) {
        return caller.scope();
    }

    @Override
    public void unstated(Caller caller) {}
}
