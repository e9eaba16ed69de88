package org.zhengwu.api;

import java.util.Map;

/** Thrown when an implementation does not have an optional feature. */
public final class UnsupportedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String feature;

    public UnsupportedException(String feature) {
        super(Kind.UNSUPPORTED, "unsupported", "This implementation does not have " + feature);
        this.feature = feature;
    }

    /** The feature that is absent. */
    public String feature() {
        return feature;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("feature", feature);
    }
}
