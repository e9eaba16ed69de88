package org.zhengwu.api.technical.identity;

import java.util.List;
import org.zhengwu.api.ReportedLine;

/**
 * What became of each line of an import of organs, accounts or grants (系统接管). A blank line is not counted.
 *
 * @param accepted how many lines made or changed a record
 * @param unchanged how many lines said what was known
 * @param rejected the lines that left nothing behind, in their order, at most 1,000
 * @param rejectedCount how many lines left nothing behind
 * @since 0.1
 */
public record TakeoverReport(int accepted, int unchanged, List<ReportedLine> rejected, int rejectedCount) {

    public TakeoverReport {
        rejected = List.copyOf(rejected);
    }
}
