package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Shows the revoked seal of a document that still passes as one in use, against SEA-005. */
@Decorator
@Priority(1)
abstract class ShowsARevokedSealInUseWhereItStillPasses implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification looked = whole.verify(caller, document);
        Seal seal = looked.seal();
        if (looked.finding() != SealFinding.INTACT || seal == null) {
            return looked;
        }
        Seal before = Altered.with(Altered.with(seal, "revokedAt", null), "revokedFor", null);
        return Altered.with(looked, "seal", Altered.with(before, "state", SealState.IN_USE));
    }
}
