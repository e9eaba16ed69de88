package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.server.portal.Visit;

/**
 * The life events of a place that items belong to, so that none is a dead end. Each event asks the catalogue once;
 * what it said is good for a minute, since the first page is the one that most people read.
 */
@ApplicationScoped
public class OfferedEvents {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int MOST_PLACES = 1000;

    private final ServiceCatalogue catalogue;
    private final LifeEvents lifeEvents;
    private final Visit visit;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    public OfferedEvents(ServiceCatalogue catalogue, LifeEvents lifeEvents, Visit visit) {
        this.catalogue = catalogue;
        this.lifeEvents = lifeEvents;
        this.visit = visit;
    }

    private record Known(long since, List<LifeEvent> events) {

        boolean isGood() {
            return System.nanoTime() - since < GOOD_FOR.toNanos();
        }
    }

    /** The events of a division, or of everywhere where none is given, in their order. */
    List<LifeEvent> in(@Nullable DivisionCode division) {
        String place = division == null ? "" : division.value();
        Known before = known.get(place);
        if (before != null && before.isGood()) {
            return before.events();
        }
        List<LifeEvent> found = lifeEvents.in(division == null ? null : division.value()).stream()
                .filter(each -> hasItems(division, each))
                .toList();
        if (known.size() >= MOST_PLACES) {
            known.clear();
        }
        known.put(place, new Known(System.nanoTime(), found));
        return found;
    }

    private boolean hasItems(@Nullable DivisionCode division, LifeEvent event) {
        ItemQuery query = new ItemQuery(null, division, null, event.audience(), event.themes(), null);
        return !catalogue
                .items(visit.caller(), query, new PageRequest(1, null))
                .items()
                .isEmpty();
    }
}
