package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Compares the version in work for whoever asks, against CAT-002. */
@Decorator
@Priority(1)
abstract class ComparesDraftsForEveryone implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<Difference> diff(Caller caller, ItemId id, int before, int after) {
        Caller manager = whole.findNewest(Caller.system("broken"), id)
                .map(ComparesDraftsForEveryone::managerOf)
                .map(grant -> Altered.with(caller, "grants", List.of(grant)))
                .orElse(caller);
        return whole.diff(manager, id, before, after);
    }

    private static Grant managerOf(ServiceItem item) {
        return new Grant(
                Role.INFORMATION_MANAGER, null, item.organ(), item.division(), LocalDate.EPOCH, null, Set.of());
    }
}
