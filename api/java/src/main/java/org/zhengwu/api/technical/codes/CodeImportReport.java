package org.zhengwu.api.technical.codes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ReportedLine;

/**
 * What became of every line of an import below the titles: each is counted once.
 *
 * @param version the version that the accepted lines made, or null where none was accepted
 * @param accepted the lines that brought a code or changed one
 * @param unchanged the lines whose code already says what they say
 * @param rejected the lines that left nothing behind, in their order; the titles are line 1
 */
public record CodeImportReport(@Nullable Integer version, int accepted, int unchanged, List<ReportedLine> rejected) {

    public CodeImportReport {
        rejected = List.copyOf(rejected);
    }
}
