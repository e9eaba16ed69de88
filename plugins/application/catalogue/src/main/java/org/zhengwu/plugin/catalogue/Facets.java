package org.zhengwu.plugin.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.application.catalogue.Audience;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.technical.identity.PartyKind;

/** Writes whom an item is for, its themes and life events into one column, each between bars, and what finds them. */
final class Facets {

    private static final String BAR = "|";
    private static final String FOR = "for:";
    private static final String ANYONE = FOR + "*";
    private static final String THEME = "theme:";

    private Facets() {}

    static String of(ItemContent content) {
        StringBuilder facets = new StringBuilder(BAR);
        Audience audience = content.audience();
        if (audience.serviceObjects().isEmpty()) {
            facets.append(ANYONE).append(BAR);
        }
        audience.serviceObjects()
                .forEach(kind -> facets.append(FOR).append(kind.name()).append(BAR));
        Stream.concat(audience.themes().stream(), audience.lifeEvents().stream())
                .forEach(theme -> facets.append(THEME).append(themeName(theme)).append(BAR));
        return facets.toString();
    }

    /** Patterns for {@code like … escape '!'}, one of which has to match: items for anyone are for the kind too. */
    static List<String> servedPatterns(PartyKind kind) {
        return List.of(pattern(FOR + kind.name()), pattern(ANYONE));
    }

    static String themePattern(String theme) {
        return pattern(THEME + themeName(theme));
    }

    private static String themeName(String theme) {
        return SearchText.normal(theme).replace(BAR, " ");
    }

    private static String pattern(String facet) {
        return SearchText.holding(BAR + facet + BAR);
    }
}
