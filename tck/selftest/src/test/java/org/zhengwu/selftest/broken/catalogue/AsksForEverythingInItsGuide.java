package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.selftest.broken.Altered;

/** Tells people to bring what sharing provides, against CAT-004. */
@Decorator
@Priority(1)
abstract class AsksForEverythingInItsGuide implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return whole.guide(caller, id)
                .map(guide -> Altered.with(
                        guide,
                        "broughtMaterials",
                        Stream.of(guide.broughtMaterials(), guide.sharedMaterials())
                                .flatMap(List::stream)
                                .toList()));
    }
}
