package org.zhengwu.runtime.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of API versions, the first included and the last not, written {@code [1,2)}. */
public record VersionRange(int from, int below) {

    private static final Pattern FORM = Pattern.compile("\\[([0-9]{1,6}),([0-9]{1,6})\\)");

    static VersionRange of(String text, String place) {
        Matcher matcher = FORM.matcher(text.replace(" ", ""));
        if (!matcher.matches()) {
            throw new PluginException(
                    "The plugin descriptor " + place + " has an API range that is not written like [1,2).");
        }
        return new VersionRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    boolean includes(int version) {
        return from <= version && version < below;
    }

    @Override
    public String toString() {
        return "[" + from + "," + below + ")";
    }
}
