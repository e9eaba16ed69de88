package org.zhengwu.tck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.report.Chapter;
import org.zhengwu.tck.report.Judge;
import org.zhengwu.tck.report.Report;
import org.zhengwu.tck.report.ReportFolder;
import org.zhengwu.tck.report.Way;

/**
 * Writes the report of a vendor's own build: where the system property or JUnit's configuration parameter
 * {@code zhengwu.tck.report} names a folder, every run of the kit's tests leaves its report there and prints
 * what it says. It holds
 * the chapters of which a test was seen; what such a chapter left out is shown as not run.
 */
public final class ReportListener implements TestExecutionListener {

    /** The setting that names the folder. */
    public static final String FOLDER = "zhengwu.tck.report";

    private final Recorder recorder = new Recorder();
    private @Nullable Instant startedAt;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (startedAt == null) {
            startedAt = Instant.now();
        }
        recorder.testPlanExecutionStarted(plan);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        recorder.executionStarted(test);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        recorder.executionSkipped(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        recorder.executionFinished(test, result);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String folder = plan.getConfigurationParameters().get(FOLDER).orElse("");
        List<Chapter> chapters = Chapter.all().stream()
                .filter(chapter -> recorder.classes().contains(chapter.tests()))
                .toList();
        if (folder.isEmpty() || chapters.isEmpty() || startedAt == null) {
            return;
        }
        Candidate candidate = Candidate.current();
        Report.Run run = new Report.Run(
                startedAt, Duration.between(startedAt, Instant.now()), null, System.getProperty("java.version"));
        Report report =
                new Judge(candidate.about(), Way.JVM, candidate.absent()).report(chapters, recorder.seen(), run);
        try {
            ReportFolder.write(report, Path.of(folder), null);
            Summary.of(report, Path.of(folder)).forEach(System.out::println);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The report cannot be written to " + folder, unwritable);
        }
    }
}
