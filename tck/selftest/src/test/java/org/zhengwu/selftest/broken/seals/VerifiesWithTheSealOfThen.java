package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Names the seal of a document as it was when it sealed: in use, also where it is revoked by now, against SEA-003. */
@Decorator
@Priority(1)
abstract class VerifiesWithTheSealOfThen implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        Seal seal = found.seal();
        if (seal == null) {
            return found;
        }
        Seal then = Altered.with(seal, "state", SealState.IN_USE);
        then = Altered.with(Altered.with(then, "revokedAt", null), "revokedFor", null);
        return Altered.with(found, "seal", then);
    }
}
