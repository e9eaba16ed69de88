package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Reports the code of the division as the one of the organ, against CSE-002. */
@Decorator
@Priority(1)
abstract class ReportsTheDivisionAsTheOrgan implements ReportedCases {

    @Inject
    @Delegate
    @Any
    ReportedCases whole;

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return whole.find(subject).map(ReportsTheDivisionAsTheOrgan::mistaken);
    }

    private static CaseReport mistaken(CaseReport report) {
        CaseReport.Application application = report.application();
        CaseReport.Organ organ = application.organ();
        return Altered.with(
                report,
                "application",
                Altered.with(application, "organ", Altered.with(organ, "creditCode", organ.division())));
    }
}
