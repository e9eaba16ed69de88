package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Goes on showing an item that was withdrawn, against CAT-003. */
@Decorator
@Priority(1)
abstract class KeepsWithdrawnItems implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceItem> find(Caller caller, ItemId id) {
        Optional<ServiceItem> found = whole.find(caller, id);
        return found.isPresent()
                ? found
                : whole.findNewest(Caller.system("broken").within(Scope.all()), id)
                        .filter(newest -> newest.state() == ItemState.WITHDRAWN);
    }
}
