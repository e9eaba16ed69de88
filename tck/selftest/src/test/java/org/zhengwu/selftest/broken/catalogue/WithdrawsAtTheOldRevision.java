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
import org.zhengwu.selftest.broken.Altered;

/** Tells the old revision after a withdrawal, against REV-002. */
@Decorator
@Priority(1)
abstract class WithdrawsAtTheOldRevision implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason) {
        return Altered.with(whole.withdraw(caller, id, revision, reason), "revision", revision);
    }
}
