package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The root of every failure that the contract names. Its code is stable and says the cause; its message
 * is for the log, in English and free of personal data; what people read is resolved from the code at
 * the edge, in their language.
 */
public abstract class ZhengwuException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;

    /**
     * Makes a failure.
     *
     * @param code lower-case words with hyphens, such as {@code step-not-allowed}
     */
    protected ZhengwuException(Kind kind, String code, String message) {
        super(message);
        this.kind = requireNonNull(kind, "kind");
        this.code = requireNonNull(code, "code");
    }

    /** The kind, which decides how a caller may react. */
    public Kind kind() {
        return kind;
    }

    /** The stable code of the cause. */
    public String code() {
        return code;
    }

    /** What the failure carries beside its code, by name; values are texts, numbers, or lists of them. */
    public Map<String, Object> data() {
        return Map.of();
    }
}
