package org.zhengwu.plugin.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;

/** What became of the lines of an import: of a part while it is entered, of the whole as its parts are added. */
final class Tally {

    private static final int MOST_SHOWN = 1000;

    private final List<ReportedLine> shown = new ArrayList<>();
    private int accepted;
    private int unchanged;
    private int rejected;

    void accept() {
        accepted++;
    }

    void leave() {
        unchanged++;
    }

    void reject(int line, String code, String detail) {
        reject(ReportedLine.of(line, "", code, detail));
    }

    void reject(int line, List<Violation> violations) {
        reject(ReportedLine.of(line, violations));
    }

    private void reject(ReportedLine line) {
        rejected++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(line);
        }
    }

    void add(Tally part) {
        accepted += part.accepted;
        unchanged += part.unchanged;
        part.shown.forEach(this::reject);
        rejected += part.rejected - part.shown.size();
    }

    int accepted() {
        return accepted;
    }

    int unchanged() {
        return unchanged;
    }

    int rejectedCount() {
        return rejected;
    }

    /** The rejected lines that are told, in their order. */
    List<ReportedLine> rejected() {
        return shown.stream()
                .sorted(Comparator.comparingInt(ReportedLine::line))
                .toList();
    }
}
