package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.technical.identity.TakeoverReport;

/**
 * Tells what an input broke in the language of the request. A violation brings its English sentence; the Chinese one
 * is {@code <code>} in the bundle {@code violations} of the server or of a plugin's package. Where the sentences of a
 * code differ, {@code <code>.1} and so on hold a pattern of the English one, an arrow, and the Chinese one with {@code
 * {1}} for the first group of the pattern. What has no Chinese text is told in English.
 */
@ApplicationScoped
public class ViolationTexts {

    private static final Pattern PLACE = Pattern.compile("line ([0-9]+), column ([0-9]+): (.*)", Pattern.DOTALL);
    private static final String ARROW = " => ";

    private final Bundles texts = new Bundles("violations");

    /** The violations in the language. */
    public List<Violation> in(Locale language, List<Violation> violations) {
        if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return violations;
        }
        return violations.stream()
                .map(each -> new Violation(each.field(), each.code(), chinese(each.code(), each.detail())))
                .toList();
    }

    /** The report in the language. */
    public ImportReport in(Locale language, ImportReport report) {
        return new ImportReport(
                report.accepted(),
                report.unchanged(),
                inLines(language, report.rejected()),
                inLines(language, report.notes()));
    }

    /** The report in the language. */
    public TakeoverReport in(Locale language, TakeoverReport report) {
        return new TakeoverReport(
                report.accepted(), report.unchanged(), inLines(language, report.rejected()), report.rejectedCount());
    }

    /** The lines of a report, with what was found in them in the language. */
    public List<ReportedLine> inLines(Locale language, List<ReportedLine> lines) {
        return lines.stream()
                .map(each -> ReportedLine.of(each.line(), in(language, each.violations())))
                .toList();
    }

    private String chinese(String code, String detail) {
        Matcher place = PLACE.matcher(detail);
        if (place.matches()) {
            return "第 " + place.group(1) + " 行第 " + place.group(2) + " 列：" + chinese(code, place.group(3));
        }
        Optional<String> sentence = texts.find(code + ".1", Locale.CHINESE);
        for (int number = 1; sentence.isPresent(); number++) {
            String[] parts = sentence.get().split(ARROW, 2);
            Matcher same = Pattern.compile(parts[0], Pattern.DOTALL).matcher(detail);
            if (same.matches()) {
                return fill(parts[1], same);
            }
            sentence = texts.find(code + "." + (number + 1), Locale.CHINESE);
        }
        return texts.find(code, Locale.CHINESE).orElse(detail);
    }

    private static String fill(String sentence, Matcher values) {
        String filled = sentence;
        for (int group = 1; group <= values.groupCount(); group++) {
            filled = filled.replace("{" + group + "}", values.group(group));
        }
        return filled;
    }
}
