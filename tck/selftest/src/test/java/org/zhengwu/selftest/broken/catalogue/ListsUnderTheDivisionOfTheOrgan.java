package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Keeps an item in the list of the division of its organ, whatever its draft names, against CAT-005. */
@Decorator
@Priority(1)
abstract class ListsUnderTheDivisionOfTheOrgan implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        return whole.create(caller, key, Altered.with(draft, "division", null));
    }
}
