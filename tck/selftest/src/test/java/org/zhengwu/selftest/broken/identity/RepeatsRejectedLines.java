package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.selftest.broken.Altered;

/** Repeats in the report what stood on a rejected line, against TKO-004. */
@Decorator
@Priority(1)
abstract class RepeatsRejectedLines implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream stream) {
        List<String> lines = new ArrayList<>();
        InputStream read = Altered.lines(stream, all -> {
            lines.addAll(all);
            return all;
        });
        TakeoverReport report = whole.importAccounts(caller, read);
        List<ReportedLine> told = report.rejected().stream()
                .map(each -> Altered.with(each, "detail", lines.get(each.line() - 1)))
                .toList();
        return Altered.with(report, "rejected", told);
    }
}
