package org.zhengwu.plugin.deadlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** Reads rules from a text file, one per line; {@code national.rules} explains the words. */
final class RuleFile {

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4})(wd|d)");
    private static final String BASIS = "basis=";
    private static final String NOTHING = "none";

    private RuleFile() {}

    /** The rules in order; throws {@link IllegalArgumentException} with name and line on any mistake. */
    static List<TimeLimitRule> parse(String name, List<String> lines) {
        List<TimeLimitRule> rules = new ArrayList<>();
        for (String line : DataLines.of(lines)) {
            Checked<TimeLimitRule> checked = draft(name, line).check();
            if (!checked.violations().isEmpty()) {
                throw new IllegalArgumentException(name + ": " + checked.violations() + " in the line: " + line);
            }
            rules.add(checked.orThrow());
        }
        return rules;
    }

    private static RuleDraft draft(String name, String line) {
        Map<String, String> words = words(name, line);
        Length limit = length(name, words.remove("limit"));
        RuleDraft.Extension extension = extension(name, words.remove("extend"));
        String id = words.remove("id");
        String matter = words.remove("matter");
        RuleDraft draft = new RuleDraft(
                id,
                matter == null ? id : matter,
                words.remove("kind"),
                limit == null ? null : limit.value(),
                limit == null ? null : limit.unit(),
                words.remove("back") == null ? null : "BACKWARD",
                words.remove("noroll") == null,
                words.remove("bearer"),
                words.remove("start"),
                stops(words.remove("stops")),
                extension,
                words.remove("lapse"),
                words.remove("rank"),
                words.remove("basis"),
                words.remove("req"),
                words.remove("division"),
                words.remove("from"),
                words.remove("to"),
                words.remove("running") != null);
        if (!words.isEmpty()) {
            throw new IllegalArgumentException(name + ": unknown words " + words.keySet() + " in the line: " + line);
        }
        return draft;
    }

    private static Map<String, String> words(String name, String line) {
        int basis = line.indexOf(BASIS);
        if (basis < 0) {
            throw new IllegalArgumentException(name + ": no basis in the line: " + line);
        }
        Map<String, String> words = new HashMap<>();
        words.put("basis", line.substring(basis + BASIS.length()));
        for (String word : DataLines.words(line.substring(0, basis).strip())) {
            int equals = word.indexOf('=');
            words.put(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
        }
        return words;
    }

    private static @Nullable List<String> stops(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.equals(NOTHING) ? List.of() : List.of(text.split(","));
    }

    private static RuleDraft.@Nullable Extension extension(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        Length longest = slash < 0 ? null : length(name, text.substring(0, slash));
        if (longest == null) {
            throw new IllegalArgumentException(name + ": an extension is written 10wd/HEAD: " + text);
        }
        return new RuleDraft.Extension(longest.value(), longest.unit(), text.substring(slash + 1));
    }

    private static @Nullable Length length(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher form = LENGTH.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(name + ": a limit is written 20wd or 30d: " + text);
        }
        return new Length(Integer.parseInt(form.group(1)), form.group(2).equals("wd") ? "WORKING_DAY" : "CALENDAR_DAY");
    }

    private record Length(int value, String unit) {}
}
