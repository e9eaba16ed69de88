package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;

/** Leaves imported codes where they stood, against COD-006. */
@Decorator
@Priority(1)
abstract class IgnoresTheColumnOfOrders implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        return whole.importEntries(
                caller,
                table,
                heading,
                Altered.lines(
                        lines,
                        all -> all.stream()
                                .map(each -> each.replaceFirst("^(true|false),[0-9]+,", "$1,,"))
                                .toList()));
    }
}
