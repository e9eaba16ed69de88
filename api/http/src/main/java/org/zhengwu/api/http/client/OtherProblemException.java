package org.zhengwu.api.http.client;

import java.util.Map;
import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * A refusal whose code this version of the client does not know; it keeps the code and the data.
 *
 * @since 0.1
 */
public final class OtherProblemException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> data;

    OtherProblemException(Kind kind, String code, String message, Map<String, Object> data) {
        super(kind, code, message);
        this.data = Map.copyOf(data);
    }

    @Override
    public Map<String, Object> data() {
        return data;
    }
}
