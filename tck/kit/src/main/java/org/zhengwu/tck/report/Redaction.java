package org.zhengwu.tck.report;

import java.util.regex.Pattern;

/** Cuts tokens and passwords out of what a report shows. */
public final class Redaction {

    private static final String CUT = "***";
    private static final int LONGEST = 8_000;
    private static final String NAMES =
            "[A-Za-z_]*(?:password|passwd|token|secret|credential|authorization|cookie)[A-Za-z_]*";
    private static final Pattern MEMBER =
            Pattern.compile("(\"" + NAMES + "\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPONENT =
            Pattern.compile("(\\b" + NAMES + "=)(?!null\\b)\"?[^,\\]\\s&\"]+\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("(\\b(?:authorization|cookie|set-cookie)\\s*:\\s*)[^\\r\\n]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEARER =
            Pattern.compile("(\\bBearer\\s+)[A-Za-z0-9._~+/=-]+", Pattern.CASE_INSENSITIVE);

    private Redaction() {}

    /** The text without tokens and passwords, cut where it is very long. */
    public static String of(String text) {
        String clean = MEMBER.matcher(text).replaceAll("$1\"" + CUT + "\"");
        clean = COMPONENT.matcher(clean).replaceAll("$1" + CUT);
        clean = HEADER.matcher(clean).replaceAll("$1" + CUT);
        clean = BEARER.matcher(clean).replaceAll("$1" + CUT);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + " … (" + clean.length() + ")";
    }
}
