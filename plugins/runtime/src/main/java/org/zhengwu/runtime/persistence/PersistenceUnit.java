package org.zhengwu.runtime.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.host.Host;
import org.zhengwu.runtime.plugin.PluginDescriptor;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.plugin.Plugins;

/** Keeps the entity manager factory, built once after the migrations. */
@ApplicationScoped
class PersistenceUnit implements UnitFactory {

    private final Host host;
    private final Plugins plugins;
    private volatile @Nullable EntityManagerFactory factory;

    @Inject
    PersistenceUnit(Host host, Plugins plugins) {
        this.host = host;
        this.plugins = plugins;
    }

    void build() {
        List<String> classes = new ArrayList<>();
        classes.add(InstantConverter.class.getName());
        classes.add(UuidText.class.getName());
        plugins.chosen().stream().map(PluginDescriptor::entities).forEach(classes::addAll);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, Object> properties = new HashMap<>();
        properties.put("eclipselink.weaving", "false");
        // Several instances share the database, so that none may trust what it read before.
        properties.put("eclipselink.cache.shared.default", "false");
        properties.put("eclipselink.logging.parameters", "false");
        // What fails is thrown; its log would repeat the database's message, which may hold values.
        properties.put("eclipselink.logging.level", "SEVERE");
        // Without a name of its own a second container in the same JVM would get this one's factory.
        properties.put("eclipselink.session-name", "zhengwu-" + UUID.randomUUID());
        properties.putAll(host.unitProperties());
        PersistenceProvider provider = PersistenceProviderResolverHolder.getPersistenceProviderResolver()
                .getPersistenceProviders()
                .get(0);
        plugins.chosen().forEach(plugin -> plugin.entities().forEach(name -> requireClass(plugin, name)));
        factory = deployed(() ->
                provider.createContainerEntityManagerFactory(new AssembledUnit(host, classes, loader), properties));
    }

    /** Maps every entity now: the provider would do the rest of it at the first use. */
    private EntityManagerFactory deployed(Supplier<EntityManagerFactory> making) {
        try {
            EntityManagerFactory made = making.get();
            made.createEntityManager().close();
            return made;
        } catch (PersistenceException broken) {
            PluginException sentence = new PluginException("The entity mapping of " + culprit(broken) + " is broken.");
            sentence.initCause(broken);
            throw sentence;
        }
    }

    private static void requireClass(PluginDescriptor plugin, String name) {
        try {
            Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            throw new PluginException(
                    "The plugin " + plugin.id() + " declares the entity " + name + ", which cannot be loaded.");
        }
    }

    private String culprit(PersistenceException broken) {
        String message = String.valueOf(broken.getMessage());
        return plugins.chosen().stream()
                .filter(plugin -> plugin.entities().stream().anyMatch(message::contains))
                .map(PluginDescriptor::id)
                .findFirst()
                .orElse("a plugin");
    }

    @Override
    public EntityManagerFactory get() {
        EntityManagerFactory built = factory;
        if (built == null) {
            throw new IllegalStateException("The database is not migrated yet");
        }
        return built;
    }

    @Override
    public boolean isReady() {
        return factory != null;
    }

    @PreDestroy
    void close() {
        EntityManagerFactory built = factory;
        if (built != null && built.isOpen()) {
            built.close();
        }
    }
}
