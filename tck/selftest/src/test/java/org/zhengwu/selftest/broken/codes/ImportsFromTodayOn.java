package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Imports from today on, whatever day the heading names, against COD-006. */
@Decorator
@Priority(1)
abstract class ImportsFromTodayOn implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Inject
    LegalClock clock;

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        boolean later = heading.effectiveFrom() != null
                && LocalDate.parse(heading.effectiveFrom()).isAfter(clock.today());
        return whole.importEntries(
                caller, table, later ? Altered.with(heading, "effectiveFrom", null) : heading, lines);
    }
}
