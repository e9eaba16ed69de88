package org.zhengwu.plugin.audit.chain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of an export, which tells a complete one from a torn one.
 *
 * @param seq the place of the last entry, or 0
 * @param unlinked how many entries that have no place yet stand before it
 */
public record EndLine(long seq, long unlinked) {

    private static final Pattern FORM = Pattern.compile("\\{\"end\":\\{\"seq\":(\\d{1,18}),\"unlinked\":(\\d{1,18})}}");

    static Optional<EndLine> read(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Optional.of(new EndLine(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** The line, without a line end. */
    public String line() {
        return "{\"end\":{\"seq\":" + seq + ",\"unlinked\":" + unlinked + "}}";
    }
}
