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

/** Empties what the columns of a file do not name, against COD-006. */
@Decorator
@Priority(1)
abstract class ForgetsTheColumnsThatAFileLacks implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines) {
        return whole.importEntries(
                caller, table, heading, Altered.lines(lines, ForgetsTheColumnsThatAFileLacks::filled));
    }

    private static List<String> filled(List<String> lines) {
        boolean lacks = lines.stream().findFirst().filter("code,name"::equals).isPresent();
        return lacks
                ? lines.stream()
                        .map(line -> line + (line.equals("code,name") ? ",nameEn" : ","))
                        .toList()
                : lines;
    }
}
