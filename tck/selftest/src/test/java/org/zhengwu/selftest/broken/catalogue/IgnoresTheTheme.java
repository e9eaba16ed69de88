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

/** Finds items of every theme, whichever was asked for, against CAT-005. */
@Decorator
@Priority(1)
abstract class IgnoresTheTheme implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        return whole.items(caller, Altered.with(query, "themes", List.of()), page);
    }
}
