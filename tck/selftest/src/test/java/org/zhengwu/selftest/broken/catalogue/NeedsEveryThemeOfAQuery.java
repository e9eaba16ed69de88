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

/** Finds with several themes only the items that have all of them, against CAT-005. */
@Decorator
@Priority(1)
abstract class NeedsEveryThemeOfAQuery implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        Page<ItemSummary> found = whole.items(caller, query, page);
        List<ItemSummary> items = found.items().stream()
                .filter(each -> each.themes().containsAll(query.themes()))
                .toList();
        return query.themes().size() < 2 ? found : new Page<>(items, found.next(), found.count());
    }
}
