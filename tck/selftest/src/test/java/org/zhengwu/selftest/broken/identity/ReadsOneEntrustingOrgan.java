package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.selftest.broken.Altered;

/** Reads the first of several entrusting organs alone, against TKO-003. */
@Decorator
@Priority(1)
abstract class ReadsOneEntrustingOrgan implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importGrants(Caller caller, InputStream lines) {
        return whole.importGrants(
                caller,
                Altered.lines(
                        lines,
                        all -> all.stream()
                                .map(each -> each.replaceFirst(";.*", ""))
                                .toList()));
    }
}
