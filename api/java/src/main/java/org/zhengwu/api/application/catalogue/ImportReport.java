package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.zhengwu.api.RejectedLine;

/**
 * What became of every line of an import: each is counted once.
 *
 * @param accepted the lines that made an item or a new version of one
 * @param unchanged the lines whose item already says what they say
 * @param rejected the lines that left nothing behind, in their order
 */
public record ImportReport(int accepted, int unchanged, List<RejectedLine> rejected) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }
}
