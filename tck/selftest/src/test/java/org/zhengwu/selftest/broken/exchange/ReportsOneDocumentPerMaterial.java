package org.zhengwu.selftest.broken.exchange;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.Subject;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Reports the first document of each material alone, against CSE-001. */
@Decorator
@Priority(1)
abstract class ReportsOneDocumentPerMaterial implements ReportedCases {

    @Inject
    @Delegate
    @Any
    ReportedCases whole;

    @Override
    public Optional<CaseReport> find(Subject subject) {
        return whole.find(subject).map(report -> {
            Map<String, CaseReport.Material> bySlot = new LinkedHashMap<>();
            report.materials().forEach(each -> bySlot.putIfAbsent(each.slot(), each));
            return Altered.with(report, "materials", List.copyOf(bySlot.values()));
        });
    }
}
