package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Compares no digest under a seal of SM2, against SEA-004. */
@Decorator
@Priority(1)
abstract class BelievesSm2 implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        Seal seal = found.seal();
        boolean believed =
                seal != null && seal.algorithm() == SealAlgorithm.SM2 && found.finding() == SealFinding.ALTERED;
        return believed ? Altered.with(found, "finding", SealFinding.INTACT) : found;
    }
}
