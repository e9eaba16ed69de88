package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.CatalogueEntryDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Fills in an entry of the list of permits that nobody stated, against LIC-025. */
@Decorator
@Priority(1)
abstract class InventsTheEntry implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {

        boolean without = "01".equals(draft.type()) && draft.catalogueEntry() == null;
        CatalogueEntryDraft entry =
                CatalogueEntryDraft.builder().code("GA-0000").name("其他").build();
        return whole.create(caller, key, without ? Altered.with(draft, "catalogueEntry", entry) : draft);
    }
}
