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
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Filters the types of a page that was read already, so that the count is of everything, against PAG-001. */
@Decorator
@Priority(1)
abstract class FiltersTypesAfterPaging implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        Page<ItemSummary> all = whole.items(caller, Altered.with(query, "type", null), page);
        List<ItemSummary> matching = all.items().stream()
                .filter(each -> query.type() == null || query.type().equals(each.type()))
                .toList();
        return new Page<>(matching, all.next(), all.count());
    }
}
