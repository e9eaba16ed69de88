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

/** Leaves the statutory limit out of the guide, against CAT-004. */
@Decorator
@Priority(1)
abstract class GuidesWithoutTheStatutoryLimit implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return whole.guide(caller, id).map(guide -> Altered.with(guide, "statutoryLimit", null));
    }
}
