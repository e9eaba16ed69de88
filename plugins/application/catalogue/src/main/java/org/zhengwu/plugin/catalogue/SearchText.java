package org.zhengwu.plugin.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;

/**
 * Brings what is searched and what is searched for into one form: full-width letters and digits become
 * half-width, upper case becomes lower, runs of white space become one blank.
 */
final class SearchText {

    // Control characters and halves of surrogate pairs too: a database takes none of them.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");

    private SearchText() {}

    /** The text of an item that words are looked for in: its code, names and keywords. */
    static String of(ImplementingCode code, ItemContent content) {
        StringJoiner text = new StringJoiner("\n");
        text.add(code.value()).add(content.name());
        if (content.shortName() != null) {
            text.add(content.shortName());
        }
        content.audience().keywords().forEach(text::add);
        return normal(text.toString());
    }

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
                .map(SearchText::holding)
                .toList();
    }

    /** A pattern for {@code like … escape '!'} that matches what holds the text. */
    static String holding(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
