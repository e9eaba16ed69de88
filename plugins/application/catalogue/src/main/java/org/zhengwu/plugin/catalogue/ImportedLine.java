package org.zhengwu.plugin.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.RejectedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.runtime.lines.Lines.Line;

/**
 * What became of one line.
 *
 * @param code the code of the item that it brought, or null where it was rejected
 * @param changed whether it made an item or a version
 * @param rejected why it was rejected, or null
 */
record ImportedLine(
        @Nullable String code, boolean changed, @Nullable RejectedLine rejected) {

    static ImportedLine accepted(ImplementingCode code) {
        return new ImportedLine(code.value(), true, null);
    }

    static ImportedLine unchanged(ImplementingCode code) {
        return new ImportedLine(code.value(), false, null);
    }

    static ImportedLine rejected(Line line, String field, String code, String detail) {
        return rejected(line, List.of(new Violation(field, code, detail)));
    }

    static ImportedLine rejected(Line line, List<Violation> violations) {
        return new ImportedLine(null, false, new RejectedLine(line.number(), violations));
    }

    void addCodeTo(Set<String> codes) {
        if (code != null) {
            codes.add(code);
        }
    }
}
