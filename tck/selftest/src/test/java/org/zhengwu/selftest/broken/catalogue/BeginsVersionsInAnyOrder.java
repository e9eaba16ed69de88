package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.spi.LegalClock;

/** Takes a version that begins before the one before for one of that day, against CAT-002. */
@Decorator
@Priority(1)
abstract class BeginsVersionsInAnyOrder implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Inject
    LegalClock clock;

    @Override
    public ServiceItem publish(Caller caller, ItemId id, Revision revision, @Nullable LocalDate effectiveFrom) {
        LocalDate before = whole.versions(caller, id).stream()
                .map(ItemVersion::effectiveFrom)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean early = before != null
                && effectiveFrom != null
                && effectiveFrom.isBefore(before)
                && !effectiveFrom.isBefore(clock.today());
        return whole.publish(caller, id, revision, early ? before : effectiveFrom);
    }
}
