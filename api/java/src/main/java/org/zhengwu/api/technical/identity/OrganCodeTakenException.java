package org.zhengwu.api.technical.identity;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when a credit code belongs to another organ.
 *
 * @since 0.1
 */
public final class OrganCodeTakenException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public OrganCodeTakenException() {
        super(Kind.CONFLICT, "organ-code-taken", "Another organ has the credit code");
    }
}
