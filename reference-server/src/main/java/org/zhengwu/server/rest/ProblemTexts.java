package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words for a failure in the language of the request: {@code <code>.title} and {@code
 * <code>.detail} in the bundle {@code problems} of the server or of a plugin's package. Chinese is the
 * base, so a code without words in English is told in Chinese, and one without any by its status.
 */
@ApplicationScoped
public class ProblemTexts {

    private final Bundles texts = new Bundles("problems");

    /** The cause in words. */
    public String title(String code, int status, Locale language) {
        return texts.find(code + ".title", language)
                .or(() -> texts.find("status-" + status + ".title", language))
                .orElse(code);
    }

    /** What happened this time, where there are words for it; {@code {name}} stands for a member of the data. */
    public Optional<String> detail(String code, Map<String, Object> data, Locale language) {
        return texts.find(code + ".detail", language).map(pattern -> fill(pattern, data));
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
