package org.zhengwu.runtime.server;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.BeanManager;
import org.zhengwu.runtime.plugin.LastingBeans;
import org.zhengwu.runtime.plugin.Plugins;

/** Makes the beans of the chosen plugins when the server starts; left alone, they would wait for their first call. */
@ApplicationScoped
class PluginsStart {

    private static final int BEFORE_THE_JOBS = 9_000;

    void start(@Observes @Priority(BEFORE_THE_JOBS) Startup event, BeanManager beans, Plugins plugins) {
        LastingBeans.make(beans, name -> plugins.chosen().stream().anyMatch(plugin -> plugin.owns(name)));
    }
}
