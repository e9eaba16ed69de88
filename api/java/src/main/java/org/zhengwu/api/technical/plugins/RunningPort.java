package org.zhengwu.api.technical.plugins;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bean of a port, as its last call left it.
 *
 * @param port the port's interface, such as {@code ContentScanner}
 * @param bean the class that answers it
 * @param outSince since when it is out, or null where it is not
 * @param unexpectedFailures how often it failed without declaring an outage since the start
 * @since 0.1
 */
public record RunningPort(
        String function, String port, String bean, @Nullable Instant outSince, long unexpectedFailures) {

    public RunningPort {
        requireNonNull(function, "function");
        requireNonNull(port, "port");
    }
}
