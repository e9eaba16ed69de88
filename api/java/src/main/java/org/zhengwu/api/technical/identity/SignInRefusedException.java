package org.zhengwu.api.technical.identity;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when a sign-in is refused. An unknown account, a wrong password, a wrong or missing code of the second
 * factor, a closed and a locked account cannot be told apart (SEC-002, SEC-011).
 *
 * @since 0.1
 */
public final class SignInRefusedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public SignInRefusedException() {
        super(
                Kind.UNAUTHENTICATED,
                "sign-in-refused",
                "The account, the password or the code is wrong, or the account is locked");
    }
}
