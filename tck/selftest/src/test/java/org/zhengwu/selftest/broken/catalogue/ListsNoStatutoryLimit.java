package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Lists items without their statutory limits, against CAT-005. */
@Decorator
@Priority(1)
abstract class ListsNoStatutoryLimit implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        Page<ItemSummary> found = whole.items(caller, query, page);
        return new Page<>(
                found.items().stream()
                        .map(each -> Altered.with(each, "statutoryLimit", null))
                        .toList(),
                found.next(),
                found.count());
    }
}
