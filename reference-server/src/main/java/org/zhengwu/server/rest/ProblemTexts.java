package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Finds the words for a failure in the language of the request: {@code <code>.title} and {@code
 * <code>.detail} in the bundle {@code problems} of the server or of a plugin's package. Chinese is the
 * base, so a code without words in English is told in Chinese, and one without any by its status.
 */
@ApplicationScoped
public class ProblemTexts {

    private static final String DESCRIPTOR = "META-INF/zhengwu-plugin.properties";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final List<String> bundles = bundles(loader);

    /** The cause in words. */
    public String title(String code, int status, Locale language) {
        return text(code + ".title", language)
                .or(() -> text("status-" + status + ".title", language))
                .orElse(code);
    }

    /** What happened this time, where there are words for it; {@code {name}} stands for a member of the data. */
    public Optional<String> detail(String code, Map<String, Object> data, Locale language) {
        return text(code + ".detail", language).map(pattern -> fill(pattern, data));
    }

    private Optional<String> text(String key, Locale language) {
        return bundles.stream()
                .flatMap(bundle -> text(bundle, key, language).stream())
                .findFirst();
    }

    private Optional<String> text(String bundle, String key, Locale language) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException pluginWithoutWords) {
            return Optional.empty();
        }
    }

    private static List<String> bundles(ClassLoader loader) {
        List<String> found = new ArrayList<>();
        found.add(ProblemTexts.class.getPackageName() + ".problems");
        try {
            for (URL each : Collections.list(loader.getResources(DESCRIPTOR))) {
                Properties descriptor = new Properties();
                try (InputStream in = each.openStream()) {
                    descriptor.load(in);
                }
                found.add(descriptor.getProperty("package") + ".problems");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(found);
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
