package org.zhengwu.api;

/** Thrown when an operation needs a caller with an account and nobody is known to be calling. */
public final class UnauthenticatedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public UnauthenticatedException() {
        super(Kind.UNAUTHENTICATED, "unauthenticated", "Nobody is known to be calling");
    }
}
