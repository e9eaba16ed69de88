package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Reports a permit that was refused as granted, against CSE-003. */
@Decorator
@Priority(1)
abstract class ReportsARefusedPermitAsGranted implements ReportedCases {

    @Inject
    @Delegate
    @Any
    ReportedCases whole;

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return whole.find(subject).map(ReportsARefusedPermitAsGranted::kindly);
    }

    private static CaseReport kindly(CaseReport report) {
        CaseReport.Result result = report.result();
        if (result == null || result.closing() != Closing.PERMIT_REFUSED) {
            return report;
        }
        return Altered.with(report, "result", Altered.with(result, "closing", Closing.PERMIT_GRANTED));
    }
}
