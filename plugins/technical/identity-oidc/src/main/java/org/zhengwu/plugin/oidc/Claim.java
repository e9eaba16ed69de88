package org.zhengwu.plugin.oidc;

/**
 * A claim by its name.
 *
 * @param fromUserInfo whether it stands in the answer of the userinfo endpoint, and not in the ID token
 */
record Claim(String name, boolean fromUserInfo) {

    private static final String USER_INFO = "userinfo:";

    /** Reads {@code name} or {@code userinfo:name}. */
    static Claim of(String text) {
        return text.startsWith(USER_INFO)
                ? new Claim(text.substring(USER_INFO.length()), true)
                : new Claim(text, false);
    }
}
