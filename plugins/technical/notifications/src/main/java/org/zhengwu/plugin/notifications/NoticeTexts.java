package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengwu.api.technical.notifications.Notice.Text;

/** Finds the words of a notice in the bundles of the sending plugins, Chinese being the base. */
@ApplicationScoped
class NoticeTexts {

    private static final Map<String, Locale> LANGUAGES = languages();
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.-]*)}");
    /** Line ends and other controls, and characters that hide text or change its direction. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    /** Otherwise Chinese would fall back to English where that is the language of the machine. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    private static Map<String, Locale> languages() {
        Map<String, Locale> languages = new LinkedHashMap<>();
        languages.put("zh", Locale.CHINESE);
        languages.put("en", Locale.ENGLISH);
        return languages;
    }

    /** Whether the bundle has the text and its title. */
    boolean has(String bundle, String template) {
        return word(bundle, template, Locale.CHINESE).isPresent()
                && word(bundle, template + ".title", Locale.CHINESE).isPresent();
    }

    /** The title and text in each language; the key stands for words that are gone with their plugin. */
    Map<String, Text> texts(String bundle, String template, Map<String, String> values) {
        Map<String, Text> texts = new LinkedHashMap<>();
        LANGUAGES.forEach((language, locale) -> texts.put(
                language,
                new Text(
                        fill(word(bundle, template + ".title", locale).orElse(template), values),
                        fill(word(bundle, template, locale).orElse(template), values))));
        return texts;
    }

    private Optional<String> word(String bundle, String key, Locale locale) {
        try {
            ResourceBundle words = ResourceBundle.getBundle(bundle, locale, loader, NO_FALLBACK);
            return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
        } catch (MissingResourceException pluginIsGone) {
            return Optional.empty();
        }
    }

    /** In one pass, so that a value cannot name another. */
    private static String fill(String pattern, Map<String, String> values) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        values.containsKey(place.group(1)) ? clean(values.get(place.group(1))) : place.group()));
    }

    private static String clean(String value) {
        return DECEPTIVE.matcher(value).replaceAll("");
    }
}
