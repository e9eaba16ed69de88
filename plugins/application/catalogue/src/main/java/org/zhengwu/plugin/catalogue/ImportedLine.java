package org.zhengwu.plugin.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.runtime.lines.Lines.Line;

/**
 * What became of one line.
 *
 * @param code the code of the item that it brought, or null where it was rejected
 * @param changed whether it made an item or a version
 * @param told why it was rejected, or what it says and its item does not keep; null where there is nothing to tell
 */
record ImportedLine(
        @Nullable String code, boolean changed, @Nullable ReportedLine told) {

    static ImportedLine accepted(Line line, ReadLine read) {
        return new ImportedLine(read.item().code().value(), true, notes(line, read));
    }

    static ImportedLine unchanged(Line line, ReadLine read) {
        return new ImportedLine(read.item().code().value(), false, notes(line, read));
    }

    static ImportedLine rejected(Line line, String field, String code, String detail) {
        return rejected(line, List.of(new Violation(field, code, detail)));
    }

    static ImportedLine rejected(Line line, List<Violation> violations) {
        return new ImportedLine(null, false, ReportedLine.of(line.number(), violations));
    }

    private static @Nullable ReportedLine notes(Line line, ReadLine read) {
        return read.notes().isEmpty() ? null : ReportedLine.of(line.number(), read.notes());
    }

    boolean isRejected() {
        return code == null;
    }

    void addCodeTo(Set<String> codes) {
        if (code != null) {
            codes.add(code);
        }
    }
}
