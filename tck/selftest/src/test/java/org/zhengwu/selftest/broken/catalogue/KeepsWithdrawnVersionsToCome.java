package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.spi.LegalClock;

/** Lets a version to come begin though its item was withdrawn, against CAT-003. */
@Decorator
@Priority(1)
abstract class KeepsWithdrawnVersionsToCome implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Inject
    LegalClock clock;

    private final Map<ItemId, ServiceItem> coming = new ConcurrentHashMap<>();

    @Override
    public ServiceItem publish(Caller caller, ItemId id, Revision revision, @Nullable LocalDate effectiveFrom) {
        ServiceItem published = whole.publish(caller, id, revision, effectiveFrom);
        coming.put(id, published);
        return published;
    }

    @Override
    public Optional<ServiceItem> find(Caller caller, ItemId id) {
        return whole.find(caller, id)
                .or(() -> Optional.ofNullable(coming.get(id))
                        .filter(each -> each.number() > 1 && clock.today().equals(each.effectiveFrom())));
    }
}
