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
import org.zhengwu.selftest.broken.Altered;

/** Takes a higher fee than the superior charges without a law, against ITM-010. */
@Decorator
@Priority(1)
abstract class ChargesMoreByAnyNorm implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        try {
            return whole.create(caller, key, draft);
        } catch (InvalidInputException refused) {
            if (refused.violations().stream().allMatch(each -> each.field().matches("fees\\[\\d+]\\.amount"))) {
                return whole.create(caller, key, Altered.with(draft, "fees", null));
            }
            throw refused;
        }
    }
}
