package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.LegalBasisDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.selftest.broken.Altered;

/** Writes a basis of its own into a permit that states none, against LIC-017. */
@Decorator
@Priority(1)
abstract class MakesUpTheBasis implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {

        boolean without = draft.legalBases() != null && draft.legalBases().isEmpty();
        LegalBasisDraft madeUp = LegalBasisDraft.builder()
                .level("LAW")
                .title("《中华人民共和国行政许可法》")
                .article("第十二条")
                .build();
        return whole.create(caller, key, without ? Altered.with(draft, "legalBases", List.of(madeUp)) : draft);
    }
}
