package org.zhengwu.api.http.client;

import org.zhengwu.api.Caller;
import org.zhengwu.api.http.plugins.PluginsHttp;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.plugins.RunningPlugins;

/** The plugins of a server, over HTTP. */
final class RemotePlugins implements PluginService {

    private final Sessions sessions;

    RemotePlugins(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public RunningPlugins list(Caller caller) {
        return sessions.as(caller, PluginsHttp.class).list();
    }
}
