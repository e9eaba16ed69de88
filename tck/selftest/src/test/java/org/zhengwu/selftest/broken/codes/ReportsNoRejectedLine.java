package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;

/** Says nothing of the lines that it did not import, against COD-006. */
@Decorator
@Priority(1)
abstract class ReportsNoRejectedLine implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        return Altered.with(whole.importEntries(caller, table, heading, lines), "rejected", List.of());
    }
}
