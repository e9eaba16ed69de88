package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Says nothing of a changed line while a version is in work, against CAT-006. */
@Decorator
@Priority(1)
abstract class SwallowsLinesOfItemsInWork implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ImportReport importItems(Caller caller, @Nullable String profile, InputStream lines) {
        ImportReport report = whole.importItems(caller, profile, lines);
        List<ReportedLine> told = report.rejected().stream()
                .filter(line ->
                        line.violations().stream().noneMatch(each -> each.code().equals("version-in-work")))
                .toList();
        return Altered.with(report, "rejected", told);
    }
}
