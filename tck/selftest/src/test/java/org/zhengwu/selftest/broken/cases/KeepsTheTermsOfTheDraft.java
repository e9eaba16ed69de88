package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

/** Files on the terms that it read of an item first, against CSE-111. */
@Decorator
@Priority(1)
abstract class KeepsTheTermsOfTheDraft implements Items {

    private static final Map<ItemId, Optional<HandlingTerms>> FIRST = new ConcurrentHashMap<>();

    @Inject
    @Delegate
    @Any
    Items whole;

    @Override
    public Optional<HandlingTerms> current(ItemId item, LocalDate on) {
        return FIRST.computeIfAbsent(item, unread -> whole.current(item, on));
    }
}
