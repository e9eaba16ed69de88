package org.zhengwu.api.http;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/** Thrown when a changing call does not say which revision it read (RFC 6585, 428). */
public final class RevisionRequiredException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public RevisionRequiredException() {
        super(Kind.INVALID_INPUT, "revision-required", "A changing call names the revision that it read");
    }
}
