package org.zhengwu.api.technical.identity;

import java.util.List;
import org.zhengwu.api.ReportedLine;

/**
 * What became of each line of an import of divisions.
 *
 * @param accepted how many lines made or changed a division
 * @param unchanged how many lines said what was known
 * @param rejected the lines that were refused, in their order, at most the first 1,000
 * @param rejectedCount how many lines were refused
 * @since 0.1
 */
public record DivisionImportReport(int accepted, int unchanged, List<ReportedLine> rejected, int rejectedCount) {

    public DivisionImportReport {
        rejected = List.copyOf(rejected);
    }
}
