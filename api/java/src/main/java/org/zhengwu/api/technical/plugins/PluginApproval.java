package org.zhengwu.api.technical.plugins;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The recorded approval of a plugin file.
 *
 * @param digest the SHA-256 of the file that was approved, in hexadecimal
 * @since 0.1
 */
public record PluginApproval(String by, Instant at, String digest) {

    public PluginApproval {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(digest, "digest");
    }
}
