package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.Reader;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Tells the first hundred rejected lines only, against IDN-004. */
@Decorator
@Priority(1)
abstract class TellsAHundredRejectedDivisions implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public DivisionImportReport importDivisions(Caller caller, Reader lines) {
        DivisionImportReport report = whole.importDivisions(caller, lines);
        return Altered.with(
                report, "rejected", report.rejected().stream().limit(100).toList());
    }
}
