package org.zhengwu.api.technical.storage;

import java.util.Map;
import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/** Thrown when a content is larger than the store takes; as soon as the limit is passed, not at the end. */
public final class ContentTooLargeException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    public ContentTooLargeException(long limit) {
        super(Kind.INVALID_INPUT, "too-large", "A content has at most " + limit + " bytes");
        this.limit = limit;
    }

    /** The most bytes that a content may have. */
    public long limit() {
        return limit;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("limit", limit);
    }
}
