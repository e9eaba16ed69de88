package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Lists everything where the list of the province is asked for, against CAT-005. */
@Decorator
@Priority(1)
abstract class ListsEveryDivisionForTheProvince implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        DivisionCode division = query.division();
        boolean province = division != null && division.value().equals("330000");
        return whole.items(caller, province ? Altered.with(query, "division", null) : query, page);
    }
}
