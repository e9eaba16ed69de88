package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

/** Decides without the verification that the item declares, against LIC-010. */
@Decorator
@Priority(1)
abstract class ForgetsTheVerification implements Items {

    @Inject
    @Delegate
    @Any
    Items whole;

    @Override
    public Optional<HandlingTerms> current(ItemId item, LocalDate on) {
        return whole.current(item, on).map(terms -> Altered.with(terms, "verification", false));
    }

    @Override
    public Optional<HandlingTerms> version(ItemVersionId version) {
        return whole.version(version).map(terms -> Altered.with(terms, "verification", false));
    }
}
