package org.zhengwu.tck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;

/** Verifies a report: its digest, its verdicts from the outcomes of its tests, its page and its signature. */
public final class ReportVerifier {

    private final List<String> wrong = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ReportVerifier() {}

    /**
     * Verifies the file of a report.
     *
     * @param key whose signature it must carry, or null where the signature is not verified
     */
    public static ReportVerifier of(Path json, @Nullable PublicKey key) throws IOException {
        ReportVerifier verifier = new ReportVerifier();
        byte[] bytes = Files.readAllBytes(json);
        verifier.signature(json, bytes, key);
        try {
            Report report = Json.strict().read(new String(bytes, UTF_8), Report.class);
            verifier.form(report, bytes);
            verifier.digest(report);
            verifier.verdicts(report.result());
            verifier.page(json, report);
        } catch (JsonProblem unreadable) {
            verifier.wrong.add("不是测试报告 · not a report of the kit: " + unreadable.getMessage());
        }
        return verifier;
    }

    /** What is wrong, in the words of a reader; empty where the report holds. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** What was not verified. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void signature(Path json, byte[] bytes, @Nullable PublicKey key) throws IOException {
        Path signature = json.resolveSibling(json.getFileName() + ReportFolder.SIGNATURE);
        boolean signed = Files.isRegularFile(signature);
        if (key == null) {
            notes.add(
                    signed
                            ? "未给出公钥,未验证签名 · no --key given, so the signature is not verified"
                            : "报告没有签名 · the report is not signed");
        } else if (!signed) {
            wrong.add("报告没有签名 · the report carries no signature: " + signature.getFileName() + " is missing");
        } else if (!ReportSignature.isBy(key, bytes, Files.readAllBytes(signature))) {
            wrong.add("签名与报告或公钥不符 · the signature is not of this report by this key");
        }
    }

    /** Two readers shall not read the same report differently: a member given twice, a number with zeros, a byte lost. */
    private void form(Report report, byte[] bytes) {
        if (!report.format().equals(Report.FORMAT)) {
            wrong.add("不是本套件的报告格式 · the report has another form than " + Report.FORMAT);
        } else if (report.result().kit().equals(Judge.kit())
                && !Arrays.equals(report.toJson().getBytes(UTF_8), bytes)) {
            wrong.add("报告文件不是套件写出的原样 · the file is not as the kit writes it");
        }
    }

    private void digest(Report report) {
        String computed = Report.digestOf(report.result());
        if (!computed.equals(report.digest())) {
            wrong.add("摘要不符 · the digest is " + report.digest() + " and of the result it is " + computed);
        }
    }

    /** Judges again from the outcomes alone, so that an edited verdict shows even with a new digest. */
    private void verdicts(Result result) {
        if (!result.kit().equals(Judge.kit())) {
            notes.add("报告出自其他版本的套件 · the report is of kit " + result.kit() + ", so verdicts are not judged again");
            return;
        }
        Map<String, Observed> seen = new HashMap<>();
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterResult each : result.chapters()) {
            Chapter chapter = Chapter.all().stream()
                    .filter(known -> known.function().equals(each.function()))
                    .findFirst()
                    .orElse(null);
            if (chapter == null) {
                wrong.add("没有此章 · the kit has no chapter " + each.function());
                return;
            }
            chapters.add(chapter);
            each.requirements().stream()
                    .flatMap(requirement -> requirement.proofs().stream())
                    .forEach(proof -> seen.put(
                            Judge.key(chapter.testClass(), proof.test()),
                            Observed.of(proof.outcome(), proof.reason())));
        }
        Judge judge = new Judge(result.candidate(), result.way(), Set.copyOf(result.absent()));
        List<ChapterResult> judged =
                chapters.stream().map(chapter -> judge.result(chapter, seen)).toList();
        Result again = Result.of(result.kit(), result.candidate(), result.way(), result.absent(), judged);
        if (!again.equals(result)) {
            wrong.add("结论与测试结果不符 · the verdicts do not follow from the outcomes of the tests");
        }
    }

    private void page(Path json, Report report) throws IOException {
        Path page = json.resolveSibling(ReportFolder.PAGE);
        if (!Files.isRegularFile(page)) {
            notes.add("旁边没有网页 · there is no " + ReportFolder.PAGE + " beside it");
        } else if (!report.result().kit().equals(Judge.kit())) {
            notes.add("网页未比对 · the page is of another kit and was not compared");
        } else if (!Files.readString(page).equals(ReportPage.of(report))) {
            wrong.add("网页与报告不符 · " + ReportFolder.PAGE + " does not show this report");
        }
    }
}
