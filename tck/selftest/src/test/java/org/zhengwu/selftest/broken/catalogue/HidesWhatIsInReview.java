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
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Leaves versions in review out of the list of those in work, against CAT-001. */
@Decorator
@Priority(1)
abstract class HidesWhatIsInReview implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> drafts(Caller caller, PageRequest page) {
        Page<ItemSummary> found = whole.drafts(caller, page);
        List<ItemSummary> drafts = found.items().stream()
                .filter(each -> each.state() == ItemState.DRAFT)
                .toList();
        return new Page<>(drafts, found.next(), found.count());
    }
}
