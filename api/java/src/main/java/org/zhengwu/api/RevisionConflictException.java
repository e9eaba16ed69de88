package org.zhengwu.api;

import java.util.Map;

/** Thrown when a record has changed since the caller read it. */
public final class RevisionConflictException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final transient Revision current;

    public RevisionConflictException(Revision current) {
        super(Kind.CONFLICT, "revision-conflict", "The record is at revision " + current.value());
        this.current = current;
    }

    /** The revision that the record is at. */
    public Revision current() {
        return current;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("current", current.value());
    }
}
