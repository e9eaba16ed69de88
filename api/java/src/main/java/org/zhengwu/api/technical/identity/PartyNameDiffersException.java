package org.zhengwu.api.technical.identity;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when an identifier is known under another name.
 *
 * @since 0.1
 */
public final class PartyNameDiffersException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public PartyNameDiffersException() {
        super(Kind.CONFLICT, "party-name-differs", "The identifier is known under another name");
    }
}
