package org.zhengwu.server.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of the request before anybody asks who calls: its id and the language of its answer. */
@RequestScoped
public class CurrentRequest {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private @Nullable String id;
    private @Nullable Locale language;

    /** The id that the client gave the request where it has the form of one, else a new one. */
    public static String id(@Nullable String given) {
        return given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** The address that a call comes from; behind a proxy the server is configured to see through it. */
    public static String source(@Nullable HttpServletRequest call) {
        return call == null ? "-" : call.getRemoteAddr();
    }

    /** Tells what is known. */
    public void begin(String requestId, Locale answerLanguage) {
        this.id = requestId;
        this.language = answerLanguage;
    }

    /** The id that the answer, the log and the problem document carry. */
    public String id() {
        return requireNonNullElse(id, "-");
    }

    /** Chinese, or English where the client prefers it. */
    public Locale language() {
        return requireNonNullElse(language, Locale.CHINESE);
    }
}
