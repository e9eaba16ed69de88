package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Takes whom an item is for never from the superior, against ITM-010. */
@Decorator
@Priority(1)
abstract class InheritsNoAudience implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        boolean inherits = draft.parent() != null && draft.audience() == null;
        AudienceDraft anyone = AudienceDraft.builder()
                .serviceObjects(List.of())
                .themes(List.of())
                .build();
        return whole.create(caller, key, inherits ? Altered.with(draft, "audience", anyone) : draft);
    }
}
