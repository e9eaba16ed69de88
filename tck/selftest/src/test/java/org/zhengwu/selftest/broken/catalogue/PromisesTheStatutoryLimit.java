package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.selftest.broken.Altered;

/** Says the statutory limit as the promised one in the guide of an item that promises none, against CAT-004. */
@Decorator
@Priority(1)
abstract class PromisesTheStatutoryLimit implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return whole.guide(caller, id)
                .map(each -> each.promisedLimit() == null
                        ? Altered.with(each, "promisedLimit", each.statutoryLimit())
                        : each);
    }
}
