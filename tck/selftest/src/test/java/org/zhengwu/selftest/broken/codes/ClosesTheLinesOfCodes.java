package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;

/** Closes the lines of an import, which are the caller's, against COD-006. */
@Decorator
@Priority(1)
abstract class ClosesTheLinesOfCodes implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        CodeImportReport report = whole.importEntries(caller, table, heading, lines);
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return report;
    }
}
