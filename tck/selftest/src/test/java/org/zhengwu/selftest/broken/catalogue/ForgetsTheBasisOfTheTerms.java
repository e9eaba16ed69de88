package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

/** Tells other functions no basis of a limit, against ITM-007. */
@Decorator
@Priority(1)
abstract class ForgetsTheBasisOfTheTerms implements Items {

    @Inject
    @Delegate
    @Any
    Items whole;

    @Override
    public Optional<HandlingTerms> current(ItemId item, LocalDate on) {
        return whole.current(item, on).map(terms -> Altered.with(terms, "statutoryBasis", null));
    }
}
