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

/** Leaves the conditions out of the comparison with the superior's item, against ITM-010. */
@Decorator
@Priority(1)
abstract class LeavesConditionsOutOfTheComparison implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<Difference> diffFromSuperior(Caller caller, ItemId id) {
        return whole.diffFromSuperior(caller, id).stream()
                .filter(each -> !each.field().equals("handling.conditions"))
                .toList();
    }
}
