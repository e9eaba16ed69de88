package org.zhengwu.tck.run;

import java.nio.file.Path;
import java.util.List;
import org.zhengwu.tck.report.Coverage;
import org.zhengwu.tck.report.Report;

/** The last lines that a run prints: its coverage, what may be claimed, and where the report lies. */
final class Summary {

    private Summary() {}

    static List<String> of(Report report, Path folder) {
        Coverage coverage = report.result().coverage();
        return List.of(
                String.format(
                        "覆盖 coverage: %d 条必备要求中可测 %d 条,试验 %d 条,通过 %d 条 · musts %1$d, testable %2$d, tried %3$d, passed %4$d",
                        coverage.musts(), coverage.testable(), coverage.tried(), coverage.passed()),
                report.result().level().chinese() + " "
                        + report.result().level().english(),
                "报告 report: " + folder.resolve("report.html") + ", SHA-256 " + report.digest());
    }
}
