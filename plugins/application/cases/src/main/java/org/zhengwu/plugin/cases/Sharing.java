package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengwu.api.application.cases.CaseSharingBegun;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.api.application.cases.SharingState;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.application.catalogue.HandlingTerms;

/** Knows which materials of a case sharing provides, and has their sources asked through the outbox (免证办, CSE-121). */
@ApplicationScoped
class Sharing {

    private final SharedStore store;
    private final SharedSources sources;
    private final Outbox outbox;
    private final LegalClock clock;

    @Inject
    Sharing(SharedStore store, SharedSources sources, Outbox outbox, LegalClock clock) {
        this.store = store;
        this.sources = sources;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Awaits what sharing provides and nobody brought, of the sources that there are. */
    void begin(CaseEntity submitted, HandlingTerms terms) {
        Set<String> brought =
                submitted.filled().materials().stream().map(Material::slot).collect(Collectors.toSet());
        List<SharedEntity> awaited = terms.materials().stream()
                .filter(slot -> slot.obtainedBySharing() && !brought.contains(slot.code()))
                .flatMap(slot -> sources.of(submitted.item().view(), slot).stream()
                        .map(source -> new SharedEntity(submitted.id(), slot, source)))
                .toList();
        awaited.forEach(store::add);
        if (!awaited.isEmpty()) {
            outbox.add(new CaseSharingBegun(submitted.reference(), clock.today()));
        }
    }

    List<SharedMaterial> views(CaseEntity of) {
        return of.wasSubmitted()
                ? store.of(of.id()).stream().map(SharedEntity::view).toList()
                : List.of();
    }

    /** What their sources have provided by now. */
    Stream<Material> obtained(CaseEntity of) {
        return views(of).stream()
                .flatMap(each -> Stream.ofNullable(each.document()).map(found -> new Material(each.slot(), found)));
    }

    /** The codes of the materials of which their sources have none, so that they may be demanded. */
    Set<String> notFound(CaseEntity of) {
        return views(of).stream()
                .filter(each -> each.state() == SharingState.NOT_FOUND)
                .map(SharedMaterial::slot)
                .collect(Collectors.toSet());
    }
}
