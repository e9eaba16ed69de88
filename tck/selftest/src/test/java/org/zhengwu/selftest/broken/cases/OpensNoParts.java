package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

/** Knows of no parts, so that the other organs never hear of the matter, against JNT-001. */
@Decorator
@Priority(1)
abstract class OpensNoParts implements Items {

    @Inject
    @Delegate
    @Any
    Items whole;

    @Override
    public Optional<HandlingTerms> current(ItemId item, LocalDate on) {
        return whole.current(item, on).map(terms -> Altered.with(terms, "parts", List.of()));
    }
}
