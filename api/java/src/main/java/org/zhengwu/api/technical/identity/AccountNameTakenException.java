package org.zhengwu.api.technical.identity;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when an account name is taken.
 *
 * @since 0.1
 */
public final class AccountNameTakenException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public AccountNameTakenException() {
        super(Kind.CONFLICT, "account-name-taken", "Another account has the name");
    }
}
