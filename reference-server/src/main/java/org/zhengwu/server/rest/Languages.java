package org.zhengwu.server.rest;

import java.util.List;
import java.util.Locale;

/** The languages in which the server speaks. */
public final class Languages {

    private Languages() {}

    /** Chinese, or English where the client prefers it; the server's own locale has no say. */
    public static Locale preferred(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.CHINESE);
    }
}
