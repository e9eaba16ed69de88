package org.zhengwu.runtime.idempotency;

/** Thrown when another server claimed the key between the look and the claim; never leaves the runtime. */
final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTakenException(Throwable cause) {
        super(cause);
    }
}
