package cn.example.city.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengwu.api.technical.notifications.Notice.Text;

/** The words of notices, from the bundles of the plugins that send them. */
@ApplicationScoped
class Words {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.-]*)}");
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    // Otherwise Chinese, the base bundle, would fall back to the language of the machine.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    // The bundles lie in other jars than this class.
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    Map<String, Text> texts(String bundle, String template, Map<String, String> values) {
        return Map.of(
                "zh", text(bundle, template, Locale.CHINESE, values),
                "en", text(bundle, template, Locale.ENGLISH, values));
    }

    private Text text(String bundle, String template, Locale language, Map<String, String> values) {
        return new Text(
                fill(word(bundle, template + ".title", language), values),
                fill(word(bundle, template, language), values));
    }

    /** The key stands for words that are gone with their plugin. */
    private String word(String bundle, String key, Locale language) {
        try {
            return ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK).getString(key);
        } catch (MissingResourceException gone) {
            return key;
        }
    }

    private static String fill(String pattern, Map<String, String> values) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(DECEPTIVE
                        .matcher(values.getOrDefault(place.group(1), place.group()))
                        .replaceAll("")));
    }
}
