package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Names the first seal in use of the organ, whichever sealed, against SEA-003. */
@Decorator
@Priority(1)
abstract class ShowsTheFirstSealOfAnOrgan implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        Seal seal = found.seal();
        return seal == null || seal.state() == SealState.REVOKED
                ? found
                : Altered.with(
                        found,
                        "seal",
                        whole.list(caller, seal.organ().toString(), new PageRequest(100, null)).items().stream()
                                .filter(each -> each.state() == SealState.IN_USE)
                                .findFirst()
                                .orElse(seal));
    }
}
