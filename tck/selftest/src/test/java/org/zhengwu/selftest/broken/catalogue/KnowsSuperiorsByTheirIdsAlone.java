package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Refuses the code of a superior, which stands for its item as well, against ITM-010. */
@Decorator
@Priority(1)
abstract class KnowsSuperiorsByTheirIdsAlone implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        if (draft.parent() != null && !draft.parent().contains("-")) {
            throw new InvalidInputException("parent", "unknown-item", "must be the id of an item");
        }
        return whole.create(caller, key, draft);
    }
}
