package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Leaves versions that were published and never held out of the history, against CAT-002. */
@Decorator
@Priority(1)
abstract class ForgetsVersionsThatNeverHeld implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public List<ItemVersion> versions(Caller caller, ItemId id) {
        return whole.versions(caller, id).stream()
                .filter(ForgetsVersionsThatNeverHeld::everHeld)
                .toList();
    }

    private static boolean everHeld(ItemVersion version) {
        LocalDate from = version.effectiveFrom();
        LocalDate until = version.effectiveUntil();
        return from == null || until == null || !until.isBefore(from);
    }
}
