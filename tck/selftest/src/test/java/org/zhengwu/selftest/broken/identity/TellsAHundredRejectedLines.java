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

/** Tells the first hundred rejected lines only, against TKO-004. */
@Decorator
@Priority(1)
abstract class TellsAHundredRejectedLines implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream lines) {
        TakeoverReport report = whole.importAccounts(caller, lines);
        return Altered.with(
                report, "rejected", report.rejected().stream().limit(100).toList());
    }
}
