package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Answers the submission of what no longer fits with the item as it is, against ITM-010. */
@Decorator
@Priority(1)
abstract class SubmitsWhatNoLongerFits implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem submit(Caller caller, ItemId id, Revision revision) {
        try {
            return whole.submit(caller, id, revision);
        } catch (InvalidInputException refused) {
            if (refused.violations().stream().allMatch(each -> each.field().equals("promisedLimit"))) {
                return whole.findNewest(caller, id).orElseThrow();
            }
            throw refused;
        }
    }
}
