package org.zhengwu.runtime.wire;

import java.util.List;
import org.zhengwu.api.Violation;

/** Why a document cannot be kept: everything that is wrong with it. */
public record Rejection(List<Violation> violations) {

    public Rejection {
        violations = List.copyOf(violations);
    }
}
