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

/** Names a material by its place where two versions differ, against CAT-002. */
@Decorator
@Priority(1)
abstract class NamesMaterialsByTheirPlace implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<Difference> diff(Caller caller, ItemId id, int before, int after) {
        return whole.diff(caller, id, before, after).stream()
                .map(each ->
                        Altered.with(each, "field", each.field().replaceFirst("^materials\\[\\w+]", "materials[0]")))
                .toList();
    }
}
