package org.zhengwu.plugin.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings what is searched and what is searched for into one form: full-width letters and digits become
 * half-width, upper case becomes lower, runs of white space become one blank.
 */
final class SearchText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_WORDS = 10;

    private SearchText() {}

    static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** The words of a query as patterns for {@code like … escape '!'}; each is looked for anywhere in the text. */
    static List<String> patterns(String query) {
        String normal = normal(query);
        if (normal.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(SPACES.split(normal))
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }
}
