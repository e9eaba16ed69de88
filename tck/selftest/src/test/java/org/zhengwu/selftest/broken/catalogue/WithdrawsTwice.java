package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Answers a second withdrawal with the item as it is, against CAT-003. */
@Decorator
@Priority(1)
abstract class WithdrawsTwice implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason) {
        try {
            return whole.withdraw(caller, id, revision, reason);
        } catch (StepNotAllowedException refused) {
            return whole.findNewest(caller, id)
                    .filter(found -> found.state() == ItemState.WITHDRAWN)
                    .orElseThrow(() -> refused);
        }
    }
}
