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
import org.zhengwu.api.application.catalogue.ServiceItem;

/** Compares a regional item with the version of its superior that is to come, against ITM-010. */
@Decorator
@Priority(1)
abstract class ComparesWithTheSuperiorToCome implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<Difference> diffFromSuperior(Caller caller, ItemId id) {
        List<Difference> found = whole.diffFromSuperior(caller, id);
        ItemId superior = whole.find(caller, id).map(ServiceItem::parent).orElseThrow();
        int newest = whole.versions(caller, superior).get(0).number();
        int current = whole.find(caller, superior).map(ServiceItem::number).orElse(newest);
        return newest == current ? found : whole.diff(caller, superior, newest, current);
    }
}
