package org.zhengwu.api.technical.plugins;

import java.util.List;

/**
 * What runs.
 *
 * @param items the plugins in use, one for each function
 * @param ports the beans of ports through which functions call out
 * @since 0.1
 */
public record RunningPlugins(List<RunningPlugin> items, List<RunningPort> ports) {

    public RunningPlugins {
        items = List.copyOf(items);
        ports = List.copyOf(ports);
    }
}
