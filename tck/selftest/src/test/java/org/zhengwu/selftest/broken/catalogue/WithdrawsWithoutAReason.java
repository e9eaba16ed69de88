package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Makes up the reason for a withdrawal, against CAT-003. */
@Decorator
@Priority(1)
abstract class WithdrawsWithoutAReason implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason) {
        return whole.withdraw(caller, id, revision, reason.isBlank() ? "从略" : reason);
    }
}
