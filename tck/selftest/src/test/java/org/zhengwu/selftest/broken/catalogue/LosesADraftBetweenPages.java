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

/** Leaves the last draft of a page out where another page follows, against PAG-001. */
@Decorator
@Priority(1)
abstract class LosesADraftBetweenPages implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> drafts(Caller caller, PageRequest page) {
        Page<ItemSummary> found = whole.drafts(caller, page);
        List<ItemSummary> items = found.items();
        return found.next() == null
                ? found
                : new Page<>(items.subList(0, items.size() - 1), found.next(), found.count());
    }
}
