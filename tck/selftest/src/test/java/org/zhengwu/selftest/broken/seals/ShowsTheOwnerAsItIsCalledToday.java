package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Shows a seal under the name that its organ has today, against ELC-007. */
@Decorator
@Priority(1)
abstract class ShowsTheOwnerAsItIsCalledToday implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Inject
    Directory directory;

    @Override
    public Optional<Seal> find(Caller caller, SealId id) {
        return whole.find(caller, id).map(this::renamed);
    }

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        return whole.list(caller, organ, page).map(this::renamed);
    }

    private Seal renamed(Seal seal) {
        String name = directory.organ(seal.organ()).map(OrganEntry::name).orElse(seal.owner());
        return Altered.with(seal, "owner", name);
    }
}
