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

/** Reports the newest special procedure of a case alone, against CSE-001. */
@Decorator
@Priority(1)
abstract class ReportsTheNewestProcedureAlone implements ReportedCases {

    @Inject
    @Delegate
    @Any
    ReportedCases whole;

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return whole.find(subject).map(report -> {
            List<CaseReport.Special> specials = report.specials();
            int newest = Math.max(0, specials.size() - 1);
            return Altered.with(report, "specials", specials.subList(newest, specials.size()));
        });
    }
}
