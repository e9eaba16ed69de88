package org.zhengwu.api.technical.storage;

import java.util.Map;
import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when a content may not be kept. The code says why: {@code content-empty}, {@code
 * content-type-not-allowed}, {@code content-type-mismatch} (it is not what its name or its declared type
 * says), {@code content-active} (it carries scripts) or {@code content-malware}.
 */
public final class ContentRefusedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final String found;

    /**
     * Makes a failure.
     *
     * @param code one of the codes above
     * @param found the media type or the threat that was found
     */
    public ContentRefusedException(String code, String found) {
        super(Kind.INVALID_INPUT, code, "The content is refused: " + found);
        this.found = found;
    }

    /** The media type or the threat that was found in the content. */
    public String found() {
        return found;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("found", found);
    }
}
