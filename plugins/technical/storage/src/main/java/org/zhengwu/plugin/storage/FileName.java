package org.zhengwu.plugin.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file name that is safe to show, to send in a header and to save under. */
record FileName(String base, String extension) {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final int LONGEST = 100;
    private static final String NAMELESS = "附件";

    /** The name without paths, control characters and characters that hide or reorder text. */
    static FileName clean(String raw) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String visible = FORBIDDEN
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        String name = EDGES.matcher(visible).replaceAll("");
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        if (!EXTENSION.matcher(extension).matches()) {
            return new FileName(shortened(name), "");
        }
        return new FileName(shortened(trimmed(name.substring(0, dot))), extension.toLowerCase(Locale.ROOT));
    }

    FileName withExtension(String other) {
        return new FileName(base, other);
    }

    private static String shortened(String name) {
        if (name.isEmpty()) {
            return NAMELESS;
        }
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : trimmed(name.substring(0, name.offsetByCodePoints(0, LONGEST)));
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    @Override
    public String toString() {
        return extension.isEmpty() ? base : base + "." + extension;
    }
}
