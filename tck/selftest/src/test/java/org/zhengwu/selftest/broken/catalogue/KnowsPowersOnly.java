package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Knows administrative powers and no public services, against ITM-001. */
@Decorator
@Priority(1)
abstract class KnowsPowersOnly implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<ItemType> types(Caller caller) {
        return whole.types(caller).stream()
                .filter(type -> !type.code().equals("20"))
                .toList();
    }
}
