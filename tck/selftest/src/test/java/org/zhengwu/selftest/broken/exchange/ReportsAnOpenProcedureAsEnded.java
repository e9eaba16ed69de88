package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Reports a special procedure that goes on as ended on the day that is expected, against CSE-002. */
@Decorator
@Priority(1)
abstract class ReportsAnOpenProcedureAsEnded implements ReportedCases {

    @Inject
    @Delegate
    @Any
    ReportedCases whole;

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return whole.find(subject).map(ReportsAnOpenProcedureAsEnded::told);
    }

    private static CaseReport told(CaseReport report) {
        List<CaseReport.Special> specials = report.specials().stream()
                .map(each -> each.until() == null ? Altered.with(each, "until", each.expectedUntil()) : each)
                .toList();
        return Altered.with(report, "specials", specials);
    }
}
