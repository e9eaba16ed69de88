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

/** Tells nobody that an item says nothing of its fees, against LIC-015. */
@Decorator
@Priority(1)
abstract class KnowsOfNoMissingFees implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return whole.guide(caller, id)
                .map(guide -> Altered.with(
                        guide,
                        "notStated",
                        guide.notStated().stream()
                                .filter(part -> !part.equals("fees"))
                                .toList()));
    }
}
