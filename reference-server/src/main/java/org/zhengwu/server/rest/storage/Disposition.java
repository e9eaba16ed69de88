package org.zhengwu.server.rest.storage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes and reads file names in {@code Content-Disposition} (RFC 6266, RFC 5987). */
public final class Disposition {

    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\*\\s*=\\s*utf-8'[A-Za-z0-9-]*'([^;\\s]*)");
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    /** Tells a browser to save and not to show; older ones read the plain name, all others the Chinese one. */
    public static String attachment(String name) {
        return named("attachment", name);
    }

    /** Tells a browser to show, and under which name to save what it shows. */
    public static String inline(String name) {
        return named("inline", name);
    }

    private static String named(String type, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return type + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    /** The name in the extended form, or null where there is none that can be read. */
    static @Nullable String extendedName(String disposition) {
        Matcher found = EXTENDED.matcher(disposition);
        return found.find() ? decoded(found.group(1)) : null;
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (each >= '0' && each <= '9')
                    || (each >= 'A' && each <= 'Z')
                    || (each >= 'a' && each <= 'z')
                    || (each > 0 && UNRESERVED.indexOf(each) >= 0);
            encoded.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each & 0xFF));
        }
        return encoded.toString();
    }

    private static @Nullable String decoded(String encoded) {
        try {
            // A plus sign stands for itself here, not for a space as in forms.
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
