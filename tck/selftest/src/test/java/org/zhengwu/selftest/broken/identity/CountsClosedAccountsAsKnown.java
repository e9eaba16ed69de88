package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;

/** Counts the line of a closed account as one that says what is known, against TKO-002. */
@Decorator
@Priority(1)
abstract class CountsClosedAccountsAsKnown implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream lines) {
        TakeoverReport report = whole.importAccounts(caller, lines);
        boolean closed = report.rejected().stream().anyMatch(each -> each.code().equals("account-closed"));
        return closed ? new TakeoverReport(report.accepted(), 1, List.of(), 0) : report;
    }
}
