package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Counts each rewriting of a draft as a version more, against CAT-001. */
@Decorator
@Priority(1)
abstract class NumbersEachRewriting implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem change(Caller caller, ItemId id, Revision revision, ItemDraft draft) {
        boolean inWork = whole.findNewest(caller, id)
                .filter(found -> found.state() == ItemState.DRAFT)
                .isPresent();
        ServiceItem changed = whole.change(caller, id, revision, draft);
        return inWork ? Altered.with(changed, "number", changed.number() + 1) : changed;
    }
}
