package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.zhengwu.api.ReportedLine;

/**
 * What became of every line of an import: each is counted once.
 *
 * @param accepted the lines that made an item or a new version of one
 * @param unchanged the lines whose item already says what they say
 * @param rejected the lines that left nothing behind, in their order
 * @param notes the lines whose item is here, but not with everything that they say, in their order (CAT-006)
 */
public record ImportReport(int accepted, int unchanged, List<ReportedLine> rejected, List<ReportedLine> notes) {

    public ImportReport {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
