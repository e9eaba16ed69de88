package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Lets the manager of any division withdraw an item, against ACC-004. */
@Decorator
@Priority(1)
abstract class WithdrawsForTheNeighbour implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason) {
        return whole.withdraw(caller.within(Scope.all()), id, revision, reason);
    }
}
