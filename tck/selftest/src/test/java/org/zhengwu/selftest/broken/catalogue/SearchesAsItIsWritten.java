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

/** Finds letters only as they are written, against CAT-005. */
@Decorator
@Priority(1)
abstract class SearchesAsItIsWritten implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        String text = query.text();
        if (text == null || text.chars().noneMatch(each -> each > 0xFF20 && each < 0xFF5F)) {
            return whole.items(caller, query, page);
        }
        return whole.items(caller, Altered.with(query, "text", text + " " + text.hashCode()), page);
    }
}
