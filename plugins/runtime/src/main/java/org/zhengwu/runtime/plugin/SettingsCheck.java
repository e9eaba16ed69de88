package org.zhengwu.runtime.plugin;

import java.util.Optional;
import java.util.function.Function;

/**
 * Checks the settings of a plugin before its host starts, so that a wrong one is told at once; named in
 * {@code META-INF/services}. It runs without a container, reads, and makes nothing.
 */
public interface SettingsCheck {

    /**
     * Passes where the plugin can start with the settings.
     *
     * @param settings the value under a name, if any
     * @throws PluginException if one is wrong; tells it in one sentence
     */
    void check(Function<String, Optional<String>> settings);

    /** Whether the host serves nobody: it is tried out, or tested on a database that is thrown away. */
    static boolean isTrial(Function<String, Optional<String>> settings) {
        return isTrue(settings.apply("zhengwu.demo")) || isTrue(settings.apply("zhengwu.conformance"));
    }

    private static boolean isTrue(Optional<String> value) {
        return value.filter("true"::equals).isPresent();
    }
}
