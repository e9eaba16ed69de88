package org.zhengwu.plugin.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.runtime.lines.Lines.Line;

/**
 * What became of one line.
 *
 * @param code the code of the item that it brought, or null where it was rejected
 * @param changed whether it made an item or a version
 * @param rejected why it was rejected, or null
 */
record ImportedLine(@Nullable String code, boolean changed, ImportReport.@Nullable Rejected rejected) {

    static ImportedLine accepted(ImplementingCode code) {
        return new ImportedLine(code.value(), true, null);
    }

    static ImportedLine unchanged(ImplementingCode code) {
        return new ImportedLine(code.value(), false, null);
    }

    static ImportedLine rejected(Line line, String code, String detail) {
        return new ImportedLine(null, false, new ImportReport.Rejected(line.number(), code, detail));
    }

    static ImportedLine rejected(Line line, List<Violation> violations) {
        String detail = violations.stream()
                .map(each -> each.field() + " " + each.detail())
                .collect(Collectors.joining("; "));
        return rejected(line, violations.get(0).code(), detail);
    }

    void addCodeTo(Set<String> codes) {
        if (code != null) {
            codes.add(code);
        }
    }
}
