package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Finds the words for a failure in the language of the request: {@code <code>.title} and {@code
 * <code>.detail} in the server's own bundle. Chinese is the base, so a code without words in English is
 * told in Chinese, and one without any by its status.
 */
@ApplicationScoped
public class ProblemTexts {

    private static final String BUNDLE = "org.zhengwu.server.rest.problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The cause in words. */
    String title(String code, int status, Locale language) {
        return text(code + ".title", language)
                .or(() -> text("status-" + status + ".title", language))
                .orElse(code);
    }

    /** What happened this time, where there are words for it; {@code {name}} stands for a member of the data. */
    Optional<String> detail(String code, Map<String, Object> data, Locale language) {
        return text(code + ".detail", language).map(pattern -> fill(pattern, data));
    }

    private static Optional<String> text(String key, Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(BUNDLE, language, ProblemTexts.class.getClassLoader(), NO_FALLBACK)
                    .getString(key));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    private static String fill(String pattern, Map<String, Object> data) {
        String filled = pattern;
        for (Map.Entry<String, Object> each : data.entrySet()) {
            String value = each.getValue() instanceof List<?> list
                    ? String.join(", ", list.stream().map(String::valueOf).toList())
                    : String.valueOf(each.getValue());
            filled = filled.replace("{" + each.getKey() + "}", value);
        }
        return filled;
    }
}
