package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Leaves the next version of a published item out of the list of drafts, against CAT-001. */
@Decorator
@Priority(1)
abstract class ListsFirstDraftsAlone implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> drafts(Caller caller, PageRequest page) {
        Page<ItemSummary> found = whole.drafts(caller, page);
        List<ItemSummary> first =
                found.items().stream().filter(each -> each.number() == 1).toList();
        return new Page<>(first, found.next(), found.count());
    }
}
