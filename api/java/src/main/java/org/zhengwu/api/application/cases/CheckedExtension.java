package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

/** An extension whose values are well formed. */
public record CheckedExtension(int days, String reason) {

    public CheckedExtension {
        requireNonNull(reason, "reason");
    }
}
