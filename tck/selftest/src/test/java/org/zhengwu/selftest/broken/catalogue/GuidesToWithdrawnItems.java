package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;

/** Keeps a guide that it has shown once, against CAT-003. */
@Decorator
@Priority(1)
abstract class GuidesToWithdrawnItems implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    private final Map<ItemId, ServiceGuide> shown = new ConcurrentHashMap<>();

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        Optional<ServiceGuide> found = whole.guide(caller, id);
        found.ifPresent(guide -> shown.put(id, guide));
        return found.or(() -> Optional.ofNullable(shown.get(id)));
    }
}
