package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

/**
 * A document as it would be written (预览).
 *
 * @param title its title
 * @param content a page of HTML that needs nothing from outside and says that it carries no seal
 * @since 0.1
 */
public record DocumentPreview(String title, String content) {

    public DocumentPreview {
        requireNonNull(title, "title");
        requireNonNull(content, "content");
    }
}
