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

/** Keeps no form in which an item is handled, against ITM-007. */
@Decorator
@Priority(1)
abstract class ForgetsTheFormsOfHandling implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        return whole.create(
                caller,
                key,
                draft.handling() == null
                        ? draft
                        : Altered.with(draft, "handling", Altered.with(draft.handling(), "forms", null)));
    }
}
