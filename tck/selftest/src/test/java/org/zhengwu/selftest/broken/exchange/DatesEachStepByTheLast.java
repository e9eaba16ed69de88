package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Reports each step on the day of the last one, against CSE-002. */
@Decorator
@Priority(1)
abstract class DatesEachStepByTheLast implements ReportedCases {

    @Inject
    @Delegate
    @Any
    ReportedCases whole;

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return whole.find(subject).map(DatesEachStepByTheLast::mistaken);
    }

    private static CaseReport mistaken(CaseReport report) {
        LocalDate last = report.steps().get(report.steps().size() - 1).legalDate();
        return Altered.with(
                report,
                "steps",
                report.steps().stream()
                        .map(step -> Altered.with(step, "legalDate", last))
                        .toList());
    }
}
