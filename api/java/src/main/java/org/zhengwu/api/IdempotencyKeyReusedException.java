package org.zhengwu.api;

/** Thrown when a key that was used for one input comes again with another. */
public final class IdempotencyKeyReusedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReusedException() {
        super(Kind.CONFLICT, "idempotency-key-reused", "The key was used for another input");
    }
}
