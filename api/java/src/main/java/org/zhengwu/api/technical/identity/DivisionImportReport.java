package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of each line of an import of divisions.
 *
 * @param accepted how many lines made or changed a division
 * @param unchanged how many lines said what was known
 * @param rejected the lines that were refused, in their order, at most the first 1,000
 * @param rejectedCount how many lines were refused
 * @since 0.1
 */
public record DivisionImportReport(int accepted, int unchanged, List<RejectedLine> rejected, int rejectedCount) {

    public DivisionImportReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * A line that was refused.
     *
     * @param line its number, counted from 1
     * @param code the stable code of the reason
     * @param detail what is wrong, without the line's values
     */
    public record RejectedLine(int line, String code, String detail) {

        public RejectedLine {
            requireNonNull(code, "code");
            requireNonNull(detail, "detail");
        }
    }
}
