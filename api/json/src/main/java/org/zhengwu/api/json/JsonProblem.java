package org.zhengwu.api.json;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a JSON text is malformed or does not fit what is read from it; names the place and the
 * cause, and never repeats the value.
 */
public final class JsonProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String path;
    private final int line;
    private final int column;
    private final String detail;

    JsonProblem(String code, String path, int line, int column, String detail) {
        super(code + " at " + (path.isEmpty() ? "the top" : path) + ", line " + line + ", column " + column + ": "
                + detail);
        this.code = requireNonNull(code, "code");
        this.path = path;
        this.line = line;
        this.column = column;
        this.detail = requireNonNull(detail, "detail");
    }

    /**
     * The stable code of the cause: {@code malformed}, {@code duplicate-member}, {@code unknown-member},
     * {@code unknown-type}, {@code unknown-constant}, {@code wrong-type}, {@code out-of-range},
     * {@code invalid-value}, {@code limit-exceeded} or {@code trailing-content}.
     */
    public String code() {
        return code;
    }

    /** The place as a path of member names such as {@code materials[2].name}; empty at the top. */
    public String path() {
        return path;
    }

    /** The line, counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 where it is not known. */
    public int column() {
        return column;
    }

    /** What is wrong, for a developer, in English. */
    public String detail() {
        return detail;
    }
}
