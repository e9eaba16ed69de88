package org.zhengwu.tck.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.zhengwu.tck.Requirements.Binding;

/** The page of a report: one file without a script, whose filters are the style sheet's. */
final class ReportPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Report report;
    private final Result result;
    private final Html page = new Html();

    private ReportPage(Report report) {
        this.report = report;
        this.result = report.result();
    }

    static String of(Report report) {
        return new ReportPage(report).whole();
    }

    private String whole() {
        page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "政务兼容性测试报告 · Zhengwu compatibility report")
                .raw("<style>\n")
                .raw(Table.text("report.css"))
                .raw(filters())
                .raw("</style></head>\n<body>\n");
        head();
        controls();
        summary();
        page.raw("<main>\n");
        result.chapters().forEach(this::chapter);
        page.raw("</main>\n");
        untested();
        return page.raw("</body></html>\n").toString();
    }

    private void head() {
        boolean passed = result.passed();
        page.raw("<header>\n")
                .element("h1", "政务兼容性测试报告")
                .element("p class=\"en\"", "Zhengwu compatibility report")
                .raw("<p class=\"verdict " + (passed ? "passed" : "failed") + "\">")
                .both(passed ? "所选要求全部通过" : "所选要求未全部通过", passed ? "every selected must passed" : "not passed")
                .raw("</p>\n<dl>\n");
        claim();
        result.candidate().keySet().stream()
                .sorted()
                .forEach(name -> fact(name, String.valueOf(result.candidate().get(name))));
        fact("途径 Way", result.way() == Way.HTTP ? "HTTP " + report.run().server() : "JVM 进程内 in one process");
        fact("声明不提供 Declared absent", result.absent().isEmpty() ? "无 none" : String.join(", ", result.absent()));
        fact("套件 Kit", result.kit() + " (Java " + report.run().java() + ")");
        fact(
                "时间 Time",
                TIME.format(report.run().startedAt()) + " 北京时间, "
                        + report.run().took().toSeconds() + " s");
        Coverage coverage = result.coverage();
        fact(
                "覆盖 Coverage",
                "可测的必备要求 %d 条,本次试验 %d 条,通过 %d 条 · %3$d passed of %2$d tried; %1$d of %4$d musts are testable"
                        .formatted(coverage.testable(), coverage.tried(), coverage.passed(), coverage.musts()));
        fact("摘要 Digest", "SHA-256 " + report.digest());
        page.raw("</dl>\n</header>\n");
    }

    private void claim() {
        page.element("dt", "可声称 Claim")
                .raw("<dd class=\"claim\">")
                .both(result.level().chinese(), result.level().english())
                .raw("</dd>\n");
    }

    private void fact(String name, String value) {
        page.element("dt", name).element("dd", value);
    }

    /** Radio buttons before the list, which the style sheet reads. */
    private void controls() {
        radio("f", "all", "全部 all functions", true);
        result.chapters().forEach(chapter -> radio("f", chapter.function(), chapter.chinese(), false));
        page.raw("<span class=\"break\"></span>\n");
        radio("v", "all", "全部 all results", true);
        for (Verdict verdict : Verdict.values()) {
            radio("v", name(verdict), verdict.chinese() + " " + verdict.english(), false);
        }
        page.raw("\n");
    }

    private void radio(String group, String value, String label, boolean chosen) {
        String id = group + "-" + value;
        page.raw("<input type=\"radio\" name=\"" + group + "\" id=\"" + id + "\"" + (chosen ? " checked" : "") + ">")
                .element("label for=\"" + id + "\"", label);
    }

    private String filters() {
        StringBuilder rules = new StringBuilder();
        for (ChapterResult chapter : result.chapters()) {
            String function = chapter.function();
            rules.append("#f-")
                    .append(function)
                    .append(":checked~main section:not(.f-")
                    .append(function)
                    .append("){display:none}\n");
        }
        for (Verdict verdict : Verdict.values()) {
            String name = name(verdict);
            rules.append("#v-")
                    .append(name)
                    .append(":checked~main .line:not(.")
                    .append(name)
                    .append("){display:none}\n");
        }
        return rules.toString();
    }

    private void summary() {
        page.raw("<table class=\"summary\"><thead><tr>");
        List.of("功能 Function", "级别 Level", "通过 passed", "失败 failed", "未证明 not proven", "不适用 n/a")
                .forEach(title -> page.element("th", title));
        page.raw("</tr></thead><tbody>\n");
        for (ChapterResult chapter : result.chapters()) {
            page.raw("<tr><td>").both(chapter.chinese(), chapter.english()).raw("</td>");
            page.element("td", chapter.core() ? "核心 core" : "另加 plus");
            for (Verdict verdict : Verdict.values()) {
                long count = chapter.musts(verdict);
                page.element("td class=\"" + (count == 0 ? "none" : name(verdict)) + "\"", String.valueOf(count));
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void chapter(ChapterResult chapter) {
        page.raw("<section class=\"f-" + chapter.function() + "\">\n<h2>")
                .both(chapter.chinese(), chapter.english())
                .raw("</h2>\n");
        if (chapter.absent()) {
            page.raw("<p>")
                    .both("声明不提供,拒绝已按 FNC-001 检查", "declared absent; the refusal is checked by FNC-001")
                    .raw("</p>\n");
        }
        chapter.requirements().forEach(requirement -> line(chapter, requirement));
        page.raw("</section>\n");
    }

    private void line(ChapterResult chapter, RequirementResult requirement) {
        Verdict verdict = requirement.verdict();
        boolean open = verdict == Verdict.FAILED;
        page.raw("<details class=\"line " + name(verdict) + "\"" + (open ? " open" : "") + "><summary>")
                .element("span class=\"id\"", requirement.id())
                .element("span class=\"badge\"", verdict.chinese() + " " + verdict.english())
                .raw("<span class=\"says\">")
                .both(requirement.chinese(), requirement.english())
                .raw("</span>\n")
                .element(
                        "span class=\"source\"",
                        (requirement.binding() == Binding.MUST ? "必备 must · " : "可选 may · ") + requirement.source())
                .raw("</summary>\n<ul>\n");
        for (Proof proof : requirement.proofs()) {
            page.raw("<li>")
                    .element("code", proof.contract() + "." + proof.test())
                    .element(
                            "span",
                            proof.outcome().chinese() + " " + proof.outcome().english());
            if (proof.reason() != null) {
                page.element("span class=\"reason\"", proof.reason());
            }
            report.evidence().stream()
                    .filter(each -> each.function().equals(chapter.function())
                            && each.test().equals(proof.test()))
                    .forEach(this::evidence);
            page.raw("</li>\n");
        }
        page.raw("</ul></details>\n");
    }

    private void evidence(Evidence evidence) {
        page.element("pre", evidence.message());
        List<Exchanged> exchanges = evidence.exchanges();
        for (int at = 0; at < exchanges.size(); at++) {
            Exchanged exchanged = exchanges.get(at);
            boolean last = at == exchanges.size() - 1;
            page.raw("<details class=\"exchange\"" + (last ? " open" : "") + "><summary>")
                    .text(exchanged.request().lines().findFirst().orElse(""))
                    .raw("</summary>")
                    .element("pre", exchanged.request())
                    .element("pre", exchanged.answer() == null ? "没有应答 no answer" : exchanged.answer())
                    .raw("</details>");
        }
    }

    private void untested() {
        page.raw("<details class=\"untested\"><summary>")
                .both("套件尚不能测试的要求:" + result.untested().size() + " 条", "requirements that the kit cannot test")
                .raw("</summary><table><tbody>\n");
        for (Result.Untested each : result.untested()) {
            page.raw("<tr>")
                    .element("td", each.id())
                    .raw("<td>")
                    .both(each.chinese(), each.english())
                    .raw("</td>\n")
                    .element("td", each.source())
                    .element("td", each.why())
                    .raw("</tr>\n");
        }
        page.raw("</tbody></table></details>\n");
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
