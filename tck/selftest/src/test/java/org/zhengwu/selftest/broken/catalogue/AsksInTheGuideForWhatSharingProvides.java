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

/** Names in the guide what sharing provides among what the applicant brings, against LIC-016. */
@Decorator
@Priority(1)
abstract class AsksInTheGuideForWhatSharingProvides implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return whole.guide(caller, id).map(guide -> Altered.with(guide, "broughtMaterials", all(guide)));
    }

    private static List<String> all(ServiceGuide guide) {
        return Stream.concat(guide.broughtMaterials().stream(), guide.sharedMaterials().stream())
                .toList();
    }
}
