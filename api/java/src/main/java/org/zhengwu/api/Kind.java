package org.zhengwu.api;

/** The kinds of failure that a caller can tell apart. */
public enum Kind {
    /** The input breaks a rule; the same input fails again. */
    INVALID_INPUT,
    /** Nobody is known to be calling. */
    UNAUTHENTICATED,
    /** The caller's role may never do this. */
    FORBIDDEN,
    /** The record does not exist, or is out of the caller's reach. */
    NOT_FOUND,
    /** The state of the record, or another call, does not allow it. */
    CONFLICT,
    /** Too many calls in too short a time. */
    TOO_MANY_REQUESTS,
    /** Something that the function needs has declared that it is down. */
    UNAVAILABLE,
    /** An optional feature that this implementation does not have. */
    UNSUPPORTED
}
