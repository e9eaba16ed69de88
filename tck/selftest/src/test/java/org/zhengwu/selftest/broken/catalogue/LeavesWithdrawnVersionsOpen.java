package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Tells no last day of a withdrawn version, against CAT-003. */
@Decorator
@Priority(1)
abstract class LeavesWithdrawnVersionsOpen implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<ItemVersion> versions(Caller caller, ItemId id) {
        return whole.versions(caller, id).stream()
                .map(each -> each.state() == ItemState.WITHDRAWN ? Altered.with(each, "effectiveUntil", null) : each)
                .toList();
    }
}
