package org.zhengwu.api.technical.plugins;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A plugin in use.
 *
 * @param apiRange the versions of the function's API that it was built for, such as {@code [1,2)}
 * @param reference whether it is the reference plugin of its function
 * @param jar the name of the file that it lies in
 * @param digest the SHA-256 of the file as it was at the start, in hexadecimal; null for reference plugins,
 *     which are part of the server
 * @param approval who approved the file name, or null where nobody did
 * @param conformance the report that the vendor ships, or null where there is none
 * @since 0.1
 */
public record RunningPlugin(
        String id,
        String version,
        String vendor,
        String tier,
        String function,
        String apiRange,
        boolean reference,
        String jar,
        @Nullable String digest,
        @Nullable PluginApproval approval,
        @Nullable ConformanceReport conformance) {

    public RunningPlugin {
        requireNonNull(id, "id");
        requireNonNull(function, "function");
    }
}
