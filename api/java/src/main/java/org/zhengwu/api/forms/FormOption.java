package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

/**
 * One answer to choose (选项).
 *
 * @param value what the answer holds
 * @param label what people read
 * @since 0.1
 */
public record FormOption(String value, Wording label) {

    public FormOption {
        requireNonNull(value, "value");
        requireNonNull(label, "label");
    }
}
