package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Takes whatever norm sets a fee for a law, against LIC-015. */
@Decorator
@Priority(1)
abstract class TakesFeesByAnyNorm implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {

        List<FeeDraft> fees = draft.fees() == null
                ? List.of()
                : draft.fees().stream()
                        .map(fee -> fee.basis() == null
                                ? fee
                                : Altered.with(fee, "basis", Altered.with(fee.basis(), "level", "LAW")))
                        .toList();
        return whole.create(caller, key, fees.isEmpty() ? draft : Altered.with(draft, "fees", fees));
    }
}
