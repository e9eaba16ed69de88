package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Forgets a withdrawn item, in front of its managers too, against CAT-003. */
@Decorator
@Priority(1)
abstract class ForgetsWithdrawnItemsInWork implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceItem> findNewest(Caller caller, ItemId id) {
        return whole.findNewest(caller, id).filter(found -> found.state() != ItemState.WITHDRAWN);
    }
}
