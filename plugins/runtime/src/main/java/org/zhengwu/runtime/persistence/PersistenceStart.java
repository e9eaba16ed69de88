package org.zhengwu.runtime.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.host.Host;
import org.zhengwu.runtime.plugin.Plugins;

/** Migrates the database and builds the persistence unit before anything else starts. */
@ApplicationScoped
class PersistenceStart {

    private final boolean conformance;

    @Inject
    PersistenceStart(@ConfigProperty(name = "zhengwu.conformance", defaultValue = "false") boolean conformance) {
        this.conformance = conformance;
    }

    void start(@Observes @Priority(1) Startup event, Host host, Plugins plugins, PersistenceUnit unit) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        new ConformanceMark(host.dataSource(), conformance).check();
        host.migrated(new Migrations(plugins).key(), () -> new Migrations(plugins).run(host.dataSource(), loader));
        unit.build();
    }
}
