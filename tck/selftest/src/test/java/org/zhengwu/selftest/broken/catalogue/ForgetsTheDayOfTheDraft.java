package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Publishes today where the draft names a day, against CAT-002. */
@Decorator
@Priority(1)
abstract class ForgetsTheDayOfTheDraft implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Inject
    LegalClock clock;

    @Override
    public ServiceItem publish(Caller caller, ItemId id, Revision revision, @Nullable LocalDate effectiveFrom) {
        ServiceItem published = whole.publish(caller, id, revision, effectiveFrom);
        return effectiveFrom != null ? published : Altered.with(published, "effectiveFrom", clock.today());
    }
}
