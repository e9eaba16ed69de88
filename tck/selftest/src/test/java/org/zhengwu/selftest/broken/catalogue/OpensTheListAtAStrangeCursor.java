package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Begins the list anew at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class OpensTheListAtAStrangeCursor implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> drafts(Caller caller, PageRequest page) {
        try {
            return whole.drafts(caller, page);
        } catch (InvalidInputException strange) {
            return whole.drafts(caller, PageRequest.of(page.limit(), null));
        }
    }
}
