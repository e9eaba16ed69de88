package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.application.cases.CaseHandover;
import org.zhengwu.api.application.cases.CaseHandoverBegun;
import org.zhengwu.api.application.cases.CaseHandoverEnded;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.approvals.Approvals;

/** Knows which cases are handled in a system of the department, and tells it through the outbox. */
@ApplicationScoped
class Handovers {

    private final HandoverStore store;
    private final DepartmentSystems systems;
    private final Approvals approvals;
    private final ItemTerms items;
    private final Outbox outbox;
    private final LegalClock clock;

    @Inject
    Handovers(
            HandoverStore store,
            DepartmentSystems systems,
            Approvals approvals,
            ItemTerms items,
            Outbox outbox,
            LegalClock clock) {
        this.store = store;
        this.systems = systems;
        this.approvals = approvals;
        this.items = items;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Gives an accepted case to a system of the department, else to those who review it here; an instant one to nobody. */
    void handOn(@Nullable Caller handler, CaseEntity accepted) {
        if (!accepted.item().isInstant() && !begin(accepted)) {
            approvals.start(handler, accepted.id().subject(), accepted.organ(), items.basicCode(accepted));
        }
    }

    /** Hands an accepted case over, where a system handles its item; false where it is handled here. */
    private boolean begin(CaseEntity accepted) {
        Optional<Connection> to = systems.assigned(accepted);
        to.ifPresent(system -> {
            store.add(new HandoverEntity(accepted.id(), system.name()));
            outbox.add(new CaseHandoverBegun(accepted.reference(), system.name(), clock.today()));
        });
        return to.isPresent();
    }

    /** Whether the system that handles the case says this, rather than somebody who signed in with its account. */
    boolean isSaidBy(Caller caller, CaseEntity found) {
        return caller.channel() == Channel.SYSTEM
                && store.of(found.id())
                        .flatMap(handover -> systems.find(handover.system()))
                        .filter(system -> system.account().equals(caller.account()))
                        .isPresent();
    }

    /** Tells the system, if one handles the case, that it ended here by somebody else. */
    void end(Caller caller, CaseEntity ended) {
        if (!isSaidBy(caller, ended)) {
            store.of(ended.id())
                    .ifPresent(handover -> outbox.add(
                            new CaseHandoverEnded(ended.reference(), handover.system(), ended.state(), clock.today())));
        }
    }

    @Nullable
    CaseHandover view(CaseEntity of) {
        if (of.acceptance() == null) {
            return null;
        }
        return store.of(of.id())
                .map(handover -> handover.view(
                        systems.find(handover.system()).map(Connection::title).orElse(handover.system())))
                .orElse(null);
    }
}
