package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Lists the version in work among those that were published, against CAT-002. */
@Decorator
@Priority(1)
abstract class ListsVersionsInWork implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<ItemVersion> versions(Caller caller, ItemId id) {
        Stream<ItemVersion> inWork = whole.findNewest(Caller.system("broken").within(Scope.all()), id).stream()
                .filter(newest -> newest.state() == ItemState.DRAFT || newest.state() == ItemState.IN_REVIEW)
                .map(newest ->
                        new ItemVersion(newest.version(), newest.number(), newest.state(), null, null, newest.name()));
        return Stream.concat(inWork, whole.versions(caller, id).stream()).toList();
    }
}
