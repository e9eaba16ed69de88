package org.zhengwu.server.rest.plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.http.plugins.PluginsHttp;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.plugins.RunningPlugins;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves the list of plugins: translates, decides nothing. */
@RequestScoped
public class PluginsResource implements PluginsHttp {

    private final PluginService plugins;
    private final CurrentCaller caller;

    @Inject
    public PluginsResource(PluginService plugins, CurrentCaller caller) {
        this.plugins = plugins;
        this.caller = caller;
    }

    @Override
    public RunningPlugins list() {
        return plugins.list(caller.get());
    }
}
