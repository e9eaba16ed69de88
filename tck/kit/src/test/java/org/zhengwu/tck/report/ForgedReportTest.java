package org.zhengwu.tck.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.json.Json;

/** Whoever edits a report is found out: by the digest, by the verdicts, by the page, or by the signature. */
class ForgedReportTest {

    private static final int CHANGES = 400;
    private static final long SEED = 20_260_302;
    private static final String NOT_SIGNED_BY = "the signature is not of this report by this key";

    private static final KeyPair TESTER = keys();
    private static final KeyPair FORGER = keys();

    @TempDir
    private Path folder;

    private Report report = report(Outcome.FAILED);

    @BeforeEach
    void writeTheReportOfAFailure() throws IOException {
        report = report(Outcome.FAILED);
        ReportFolder.write(report, folder, TESTER.getPrivate());
        assertThat(wrong(TESTER.getPublic())).isEmpty();
        assertThat(report.result().passed()).isFalse();
    }

    @Test
    void refusesASignedReportInWhichAnyByteIsChanged(TestReporter reporter) throws Exception {
        byte[] original = Files.readAllBytes(json());
        List<String> accepted = acceptedChanges(0, original.length, TESTER.getPublic());

        assertThat(accepted).isEmpty();
        reporter.publishEntry("signed", CHANGES + " changes of " + original.length + " bytes, all refused");
    }

    @Test
    void refusesAnUnsignedReportInWhichAnyByteOfTheResultIsChanged(TestReporter reporter) throws Exception {
        String original = Files.readString(json());
        int from = original.substring(0, original.indexOf("\"result\":")).getBytes(UTF_8).length;
        int until = from + Json.strict().write(report.result()).getBytes(UTF_8).length;
        List<String> accepted = acceptedChanges(from, until, null);

        assertThat(accepted).isEmpty();
        reporter.publishEntry("unsigned", CHANGES + " changes of " + (until - from) + " bytes, all refused");
    }

    @Test
    void refusesAVerdictThatWasEditedTogetherWithTheDigestAndThePage() throws Exception {
        String verdict = "\"verdict\":\"FAILED\"";
        Result edited = Json.strict()
                .read(Json.strict().write(report.result()).replace(verdict, "\"verdict\":\"PASSED\""), Result.class);
        ReportFolder.write(Report.of(edited, report.run(), report.evidence()), folder, null);

        assertThat(wrong(null)).singleElement().asString().contains("the verdicts do not follow from the outcomes");
    }

    @Test
    void refusesALevelThatTheChaptersDoNotReach() throws Exception {
        Result result = report.result();
        Level claimed = new Level(true, List.of(), "符合核心级", "Conforms to core");
        Result edited = new Result(
                result.kit(),
                result.candidate(),
                result.way(),
                result.absent(),
                result.chapters(),
                result.untested(),
                result.coverage(),
                claimed);
        ReportFolder.write(Report.of(edited, report.run(), report.evidence()), folder, null);

        assertThat(wrong(null)).singleElement().asString().contains("the verdicts do not follow from the outcomes");
    }

    @Test
    void findsAWholeForgeryByItsSignatureAloneAndSaysWhenThatWasNotVerified() throws Exception {
        byte[] signature = Files.readAllBytes(signature());
        ReportFolder.write(report(Outcome.PASSED), folder, null);
        assertThat(wrong(TESTER.getPublic())).singleElement().asString().contains("carries no signature");

        Files.write(signature(), signature);
        assertThat(wrong(TESTER.getPublic())).singleElement().asString().contains(NOT_SIGNED_BY);

        ReportFolder.write(report(Outcome.PASSED), folder, FORGER.getPrivate());
        assertThat(wrong(TESTER.getPublic())).singleElement().asString().contains(NOT_SIGNED_BY);
        ReportVerifier withoutKey = ReportVerifier.of(json(), null);
        assertThat(withoutKey.wrong()).isEmpty();
        assertThat(withoutKey.notes()).singleElement().asString().contains("the signature is not verified");
    }

    @Test
    void refusesThePageOfAnotherOutcome() throws Exception {
        Path page = folder.resolve(ReportFolder.PAGE);
        Files.writeString(page, Files.readString(page).replaceFirst("失败 failed", "通过 passed"));

        assertThat(wrong(TESTER.getPublic())).singleElement().asString().contains("does not show this report");
    }

    @Test
    void refusesWhatIsNoReport() throws Exception {
        for (String other : new String[] {"", "{}", "null", "[]", "{\"format\":\"zhengwu-tck-report/1\"}"}) {
            Files.writeString(json(), other);
            assertThat(wrong(null)).as(other).singleElement().asString().contains("not a report of the kit");
        }
    }

    /** Changes one byte at a time and tells which changes were not noticed. */
    private List<String> acceptedChanges(int from, int until, @Nullable PublicKey key) throws IOException {
        byte[] original = Files.readAllBytes(json());
        Random random = new Random(SEED);
        List<String> accepted = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            byte[] changed = original.clone();
            int at = from + random.nextInt(until - from);
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(json(), changed);
            if (wrong(key).isEmpty()) {
                accepted.add("byte " + at + " to " + changed[at]);
            }
        }
        return accepted;
    }

    private List<String> wrong(@Nullable PublicKey key) throws IOException {
        return ReportVerifier.of(json(), key).wrong();
    }

    private Path json() {
        return folder.resolve(ReportFolder.JSON);
    }

    private Path signature() {
        return folder.resolve(ReportFolder.JSON + ReportFolder.SIGNATURE);
    }

    /** A run of two chapters in which one test ended so, and all others passed. */
    private static Report report(Outcome one) {
        List<Chapter> chapters = Chapter.all().stream()
                .filter(chapter -> Set.of("audit", "storage").contains(chapter.function()))
                .toList();
        Map<String, Observed> seen = new HashMap<>();
        for (Chapter chapter : chapters) {
            for (Method test : chapter.testMethods()) {
                seen.put(Judge.key(chapter.testClass(), test.getName()), Observed.of(Outcome.PASSED, null));
            }
            Method first = chapter.testMethods().get(0);
            List<Exchanged> exchanges = List.of(new Exchanged("GET /api/v1/audit", "200"));
            seen.put(
                    Judge.key(chapter.testClass(), first.getName()),
                    new Observed(one, one == Outcome.PASSED ? null : "应为 1 条", exchanges));
        }
        Report.Run run = new Report.Run(
                Instant.parse("2026-03-02T02:00:00.123456Z"), Duration.ofMillis(4_321), "http://127.0.0.1:1", "17");
        return new Judge(Map.of("name", "某省"), Way.HTTP, Set.of()).report(chapters, seen, run);
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
