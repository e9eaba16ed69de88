package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Compares no version in work, even for those who manage it, against CAT-002. */
@Decorator
@Priority(1)
abstract class ComparesPublishedVersionsAlone implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<Difference> diff(Caller caller, ItemId id, int before, int after) {
        return whole.diff(Altered.with(caller, "grants", List.of()), id, before, after);
    }
}
