package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.LegalClock;

/** Lets what is imported begin a day after the version to come, against COD-006. */
@Decorator
@Priority(1)
abstract class ImportsForADayLater implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Inject
    LegalClock clock;

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        Optional<String> coming = heading.effectiveFrom() != null
                ? Optional.empty()
                : whole.versions(caller, table, heading.division()).stream()
                        .map(CodeTableSummary::effectiveFrom)
                        .filter(each -> each.isAfter(clock.today()))
                        .map(each -> each.plusDays(1).toString())
                        .findFirst();
        return whole.importEntries(
                caller,
                table,
                coming.isEmpty() ? heading : Altered.with(heading, "effectiveFrom", coming.get()),
                lines);
    }
}
