package org.zhengwu.api.technical.identity;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when a division code is taken on the day.
 *
 * @since 0.1
 */
public final class DivisionCodeTakenException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public DivisionCodeTakenException() {
        super(Kind.CONFLICT, "division-code-taken", "Another division has the code on that day");
    }
}
