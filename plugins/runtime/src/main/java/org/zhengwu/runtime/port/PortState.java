package org.zhengwu.runtime.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one bean of a port stands, as its last call left it.
 *
 * @param port the name of the port's interface
 * @param beanClass the class that answers it
 * @param outSince since when it is out, or null where it is not
 * @param unexpectedFailures how often it failed without declaring an outage since the start
 */
public record PortState(
        String function,
        String port,
        Class<?> beanClass,
        @Nullable Instant outSince,
        long unexpectedFailures) {}
