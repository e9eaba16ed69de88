package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.spi.LegalClock;

/** Makes the guide that a person reads, of an item as it holds or as it is going to. */
@ApplicationScoped
public class Guides {

    private final ServiceCatalogue catalogue;
    private final DeadlineService deadlines;
    private final LegalClock clock;
    private final Visit visit;

    @Inject
    public Guides(ServiceCatalogue catalogue, DeadlineService deadlines, LegalClock clock, Visit visit) {
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.clock = clock;
        this.visit = visit;
    }

    Guide inEffect(ServiceGuide guide) {
        ServiceItem item = guide.item();
        List<Difference> differences =
                item.parent() == null ? List.of() : catalogue.diffFromSuperior(visit.caller(), item.id());
        return guide(item, guide.typeName(), differences, false);
    }

    /** The guide of a version before it is published. */
    public Guide preview(ServiceItem item) {
        String type = catalogue.types(visit.caller()).stream()
                .filter(each -> each.code().equals(item.type()))
                .findFirst()
                .map(ItemType::name)
                .orElse(item.type());
        return guide(item, type, List.of(), true);
    }

    private Guide guide(ServiceItem item, String typeName, List<Difference> differences, boolean preview) {
        LocalDate today = clock.today();
        return new Guide(
                item,
                typeName,
                today,
                end(item, item.statutoryLimit(), today),
                end(item, item.promisedLimit(), today),
                differences,
                preview);
    }

    private @Nullable Computation end(ServiceItem item, @Nullable ItemLimit limit, LocalDate today) {
        if (limit == null || limit.value() == 0) {
            return null;
        }
        try {
            return deadlines.compute(
                    visit.caller(), ComputationRequest.of(today, limit.value(), limit.unit(), item.divisionCode()));
        } catch (InvalidInputException withoutCalendar) {
            // A special administrative region has no calendar here (CAL-011); the limit itself is still shown.
            return null;
        }
    }
}
