package org.zhengwu.api.http.client;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Told of every request that a client sends and of its answer, for logs and reports. It sees passwords in
 * bodies; session tokens, which travel in headers, only where an answer gives one out.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ExchangeListener {

    /**
     * An exchange has ended.
     *
     * @param body what was sent, or null where nothing or a stream was
     * @param status the status of the answer, or 0 where none came
     * @param answer the body of the answer, or null where none came or it is a stream
     */
    void ended(String method, URI address, @Nullable String body, int status, @Nullable String answer);
}
