package org.zhengwu.server.portal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses within this site; what a link from outside names as the way back may be no other. */
public final class OwnAddress {

    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,2000}");

    private OwnAddress() {}

    /** The given address where it is one of ours, else the other. */
    public static String of(@Nullable String given, String otherwise) {
        return given == null || !(given.equals("/") || FORM.matcher(given).matches()) ? otherwise : given;
    }

    /** The address of the page above, without what was asked of it. */
    public static String above(String address) {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        int end = path.lastIndexOf('/');
        return end <= 0 ? "/" : path.substring(0, end);
    }
}
