package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

/** Holds running cases to the form of the version in effect, against FRM-002. */
@Decorator
@Priority(1)
abstract class AsksByTheNewestForm implements Items {

    @Inject
    @Delegate
    @Any
    Items whole;

    @Inject
    LegalClock clock;

    @Override
    public Optional<HandlingTerms> version(ItemVersionId version) {
        return whole.version(version)
                .map(terms -> whole.current(terms.item(), clock.today())
                        .map(now -> Altered.with(terms, "form", now.form()))
                        .orElse(terms));
    }
}
