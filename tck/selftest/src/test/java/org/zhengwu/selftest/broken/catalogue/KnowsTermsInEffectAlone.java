package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

/** Knows no terms of a version that is no longer in effect, against CAT-003. */
@Decorator
@Priority(1)
abstract class KnowsTermsInEffectAlone implements Items {

    @Inject
    @Delegate
    @Any
    Items whole;

    @Inject
    LegalClock clock;

    @Override
    public Optional<HandlingTerms> version(ItemVersionId version) {
        return whole.version(version)
                .flatMap(terms -> whole.current(terms.item(), clock.today()))
                .filter(terms -> terms.version().equals(version));
    }
}
