package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A provision that an item, a limit, a fee or a material rests on (设定依据).
 *
 * @param level the kind of the norm, which decides what it may carry (LIC-015, ITM-010)
 * @param title the title of the norm, such as 《中华人民共和国行政许可法》
 * @param article the article, such as 第四十二条
 * @param text the wording of the provision
 */
public record LegalBasis(
        BasisLevel level,
        String title,
        @Nullable String article,
        @Nullable String text) {

    public LegalBasis {
        requireNonNull(level, "level");
        requireNonNull(title, "title");
    }

    /** The provision in one line, such as 《中华人民共和国行政许可法》第四十二条. */
    public String citation() {
        return article == null ? title : title + article;
    }
}
