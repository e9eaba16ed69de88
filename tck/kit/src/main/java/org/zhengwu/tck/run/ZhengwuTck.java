package org.zhengwu.tck.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.http.GivenAccounts;
import org.zhengwu.tck.http.HttpCandidate;
import org.zhengwu.tck.report.ChapterResult;
import org.zhengwu.tck.report.Judge;
import org.zhengwu.tck.report.Observed;
import org.zhengwu.tck.report.Report;
import org.zhengwu.tck.report.ReportFolder;
import org.zhengwu.tck.report.ReportSignature;
import org.zhengwu.tck.report.ReportVerifier;
import org.zhengwu.tck.report.Verdict;
import org.zhengwu.tck.report.Way;

/**
 * The program {@code zhengwu-tck.jar}: runs the kit against a server, or verifies a report. Its exit status is
 * 0 where every selected must passed, 1 where one did not, and 2 where nothing could be tested.
 */
public final class ZhengwuTck {

    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int UNTESTED = 2;

    private final PrintStream out;

    ZhengwuTck(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int status = new ZhengwuTck(out).run(List.of(arguments));
        System.exit(status);
    }

    /** Runs the command and returns its exit status. */
    int run(List<String> arguments) {
        try {
            if (arguments.contains("--help")) {
                out.print(Options.USAGE);
                return PASSED;
            } else if (!arguments.isEmpty() && arguments.get(0).equals("verify")) {
                return verify(arguments.subList(1, arguments.size()));
            }
            return judge(Options.of(arguments));
        } catch (NoSuchFileException missing) {
            out.println("没有此文件 · no such file: " + missing.getFile());
        } catch (IOException | IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println("java -jar zhengwu-tck.jar --help");
        }
        return UNTESTED;
    }

    private int judge(Options options) throws IOException {
        PrivateKey key = options.sign() == null ? null : ReportSignature.privateKey(options.sign());
        Path file = options.accounts();
        GivenAccounts accounts = file == null ? GivenAccounts.none() : GivenAccounts.read(file);
        ServerCheck server = new ServerCheck(options.server(), options.timeout());
        Optional<String> objection = server.objection();
        if (objection.isPresent()) {
            out.println(objection.get());
            return UNTESTED;
        }
        Candidate candidate = candidate(options, accounts);
        Judge judge = new Judge(candidate.about(), Way.HTTP, candidate.absent());
        Instant startedAt = Instant.now();
        out.println("政务兼容性测试套件 Zhengwu TCK " + Judge.kit() + " → " + options.server());
        Map<String, Observed> seen = new ConcurrentHashMap<>();
        KitRun kit = new KitRun(Way.HTTP);
        Watch watch = new Watch(server);
        Consumer<KitRun.Done> done = chapter -> {
            // Where nobody listens any more, tests fail by the dozen before the watch looks again.
            if (watch.silence().isEmpty()) {
                tell(judge.result(chapter.chapter(), chapter.seen()), chapter);
            }
        };
        Optional<String> left =
                watch.during(() -> Candidate.during(candidate, () -> seen.putAll(kit.run(options.chapters(), done))));
        if (left.isPresent()) {
            // What a torn run left out says nothing of the requirements, so it gets no report.
            out.println(left.get() + ",运行中止于 · the run stopped in "
                    + kit.underWay().orElse("its beginning") + ": " + options.server());
            return UNTESTED;
        }
        Duration took = Duration.between(startedAt, Instant.now());
        Report.Run run =
                new Report.Run(startedAt, took, options.server().toString(), System.getProperty("java.version"));
        Report report = judge.report(options.chapters(), seen, run);
        ReportFolder.write(report, options.report(), key);
        Summary.of(report, options.report()).forEach(out::println);
        return report.result().passed() ? PASSED : FAILED;
    }

    private static Candidate candidate(Options options, GivenAccounts accounts) {
        ServerCandidates servers =
                ServiceLoader.load(ServerCandidates.class).findFirst().orElse(ZhengwuTck::overHttp);
        Candidate server = servers.at(options.server(), options.timeout(), accounts);
        return new DeclaredCandidate(server, options.absent());
    }

    private static Candidate overHttp(URI server, Duration timeout, GivenAccounts accounts) {
        return HttpCandidate.of(server, timeout).staffedBy(accounts);
    }

    private void tell(ChapterResult chapter, KitRun.Done done) {
        String mark = chapter.absent() ? "-" : chapter.isInTheWay() ? "✗" : "✓";
        out.printf(
                "%s %s %s: 通过 %d passed, 失败 %d failed, 未证明 %d not proven, 不适用 %d n/a (%.1f s)%n",
                mark,
                chapter.chinese(),
                chapter.function(),
                chapter.musts(Verdict.PASSED),
                chapter.musts(Verdict.FAILED),
                chapter.musts(Verdict.NOT_PROVEN),
                chapter.musts(Verdict.NOT_APPLICABLE),
                done.nanoseconds() / 1e9);
        chapter.requirements().stream()
                .filter(each -> each.verdict() == Verdict.FAILED || each.verdict() == Verdict.NOT_PROVEN)
                .forEach(each -> out.println("    " + each.id() + " "
                        + each.verdict().chinese() + " · " + each.source() + " · " + each.chinese() + " "
                        + each.english()));
    }

    private int verify(List<String> arguments) throws IOException {
        Arguments given = Arguments.of(arguments, Set.of("--key"));
        if (given.others().size() != 1) {
            throw new IllegalArgumentException("应给出一个报告文件 · verify takes the file of one report");
        }
        ReportVerifier verified;
        try {
            verified = ReportVerifier.of(Path.of(given.others().get(0)), publicKey(given.get("--key")));
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("不是文件名 · not the name of a file: " + malformed.getInput(), malformed);
        }
        verified.notes().forEach(note -> out.println("注意 note: " + note));
        verified.wrong().forEach(wrong -> out.println("不符 wrong: " + wrong));
        if (verified.wrong().isEmpty()) {
            out.println("报告有效 · the report holds");
            return PASSED;
        }
        return FAILED;
    }

    private static @Nullable PublicKey publicKey(@Nullable String file) throws IOException {
        return file == null ? null : ReportSignature.publicKey(Path.of(file));
    }
}
