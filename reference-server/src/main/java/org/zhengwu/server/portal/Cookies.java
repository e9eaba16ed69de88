package org.zhengwu.server.portal;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.PartyId;

/**
 * What the cookies of a browser say; what cannot be read is as absent.
 *
 * @param session the token of the session
 * @param party the party acted for
 * @param visitor the secret that binds the forms of somebody who has not signed in
 * @param language {@code zh} or {@code en} where the person chose one
 * @param large whether texts are large
 * @param division the place whose services are looked for
 * @param told what the form that was sent last has to tell on the page that it leads to
 */
public record Cookies(
        @Nullable String session,
        @Nullable PartyId party,
        @Nullable String visitor,
        @Nullable String language,
        boolean large,
        @Nullable DivisionCode division,
        @Nullable String told) {

    /** Where the token of the session is kept. */
    public static final String SESSION = "__Host-zhengwu";

    /** Where the party acted for is kept. */
    public static final String PARTY = "__Host-zhengwu-party";

    /** Where the ticket of a sign-in by the identity provider is kept until it has come back. */
    public static final String PROVIDER = "__Host-zhengwu-provider";

    /** Where it is kept what the next page tells once. */
    static final String TOLD = "__Host-zhengwu-told";

    static final String VISITOR = "__Host-zhengwu-visitor";
    static final String LANGUAGE = "zhengwu-language";
    static final String LARGE = "zhengwu-large";
    static final String DIVISION = "zhengwu-division";
    static final Cookies NONE = new Cookies(null, null, null, null, false, null, null);

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9._~+/=-]{16,512}");
    private static final Pattern MESSAGE = Pattern.compile("[a-z]{1,20}(-[0-9]{1,9}){0,2}");

    /** Who comes to the page later than this has not been led to it by the form. */
    private static final Duration TELLING = Duration.ofMinutes(1);

    private static final Duration PREFERENCE = Duration.ofDays(365);

    /** Reads cookies by name. */
    static Cookies of(Map<String, String> sent) {
        return new Cookies(
                read(sent, SESSION, Cookies::secret),
                read(sent, PARTY, PartyId::of),
                read(sent, VISITOR, Cookies::secret),
                read(sent, LANGUAGE, Cookies::language),
                "true".equals(read(sent, LARGE, Function.identity())),
                read(sent, DIVISION, DivisionCode::of),
                read(sent, TOLD, Cookies::told));
    }

    /** What binds the forms of this browser: the session, else the visitor's own secret. */
    @Nullable
    String secret() {
        return session == null ? visitor : session;
    }

    /** A cookie that no script reads and that goes nowhere else; it ends with the browser. */
    public static NewCookie secure(String name, String value) {
        return builder(name, value).secure(true).httpOnly(true).build();
    }

    /** A secure cookie with what the next page tells. */
    static NewCookie telling(String what) {
        return builder(TOLD, what)
                .secure(true)
                .httpOnly(true)
                .maxAge((int) TELLING.toSeconds())
                .build();
    }

    /** Takes a secure cookie back. */
    public static NewCookie ended(String name) {
        return builder(name, "").secure(true).httpOnly(true).maxAge(0).build();
    }

    /** A cookie that holds a choice of how pages look; nothing personal. */
    static NewCookie preference(String name, String value) {
        return builder(name, value)
                .httpOnly(true)
                .maxAge((int) PREFERENCE.toSeconds())
                .build();
    }

    private static NewCookie.Builder builder(String name, String value) {
        return new NewCookie.Builder(name).value(value).path("/").sameSite(NewCookie.SameSite.LAX);
    }

    private static <T> @Nullable T read(Map<String, String> sent, String name, Function<String, T> reader) {
        String value = sent.get(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    private static String secret(String text) {
        if (!SECRET.matcher(text).matches()) {
            throw new IllegalArgumentException("no secret of ours");
        }
        return text;
    }

    private static String told(String text) {
        if (!MESSAGE.matcher(text).matches()) {
            throw new IllegalArgumentException("no message of ours");
        }
        return text;
    }

    private static String language(String text) {
        if (!text.equals("zh") && !text.equals("en")) {
            throw new IllegalArgumentException("no language of ours");
        }
        return text;
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return "Cookies[" + language + "]";
    }
}
