package org.zhengwu.server.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of the request before anybody asks who calls: its id and the language of its answer. */
@RequestScoped
public class CurrentRequest {

    private @Nullable String id;
    private @Nullable Locale language;

    void begin(String requestId, Locale answerLanguage) {
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
