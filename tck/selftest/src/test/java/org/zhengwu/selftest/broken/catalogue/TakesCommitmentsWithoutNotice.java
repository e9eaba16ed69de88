package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Lets an item take commitments without saying to what, against LIC-021. */
@Decorator
@Priority(1)
abstract class TakesCommitmentsWithoutNotice implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        HandlingDraft handling = draft.handling();
        if (handling == null || handling.commitmentNotice() != null) {
            return whole.create(caller, key, draft);
        }
        HandlingDraft noticed = Altered.with(handling, "commitmentNotice", "按有关规定办理。");
        return whole.create(caller, key, Altered.with(draft, "handling", noticed));
    }
}
