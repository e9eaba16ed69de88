package org.zhengwu.runtime.se;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.host.Host;
import org.zhengwu.runtime.plugin.EarlyChecks;
import org.zhengwu.runtime.plugin.HostSide;
import org.zhengwu.runtime.plugin.LastingBeans;
import org.zhengwu.runtime.plugin.PluginException;

/** One CDI container with settings of its own. */
final class EmbeddedContainer implements AutoCloseable {

    private static final int BEFORE_ENVIRONMENT = 500;

    private final WeldContainer weld;
    private final LocalHost host;
    private final ClassLoader loader;
    private final SmallRyeConfig config;

    private EmbeddedContainer(WeldContainer weld, LocalHost host, ClassLoader loader, SmallRyeConfig config) {
        this.weld = weld;
        this.host = host;
        this.loader = loader;
        this.config = config;
    }

    static EmbeddedContainer start(
            Database database,
            Map<String, String> settings,
            Map<Class<?>, Object> given,
            Set<Class<?>> classes,
            boolean runsJobs) {
        // Settings are found by class loader: an empty one gives each container its own.
        ClassLoader loader =
                new URLClassLoader(new URL[0], Thread.currentThread().getContextClassLoader());
        SmallRyeConfig config = config(settings, loader);
        LocalHost host = new LocalHost(database, runsJobs, loader);
        Map<Class<?>, Object> beans = new HashMap<>(given);
        beans.put(Host.class, host);
        GivenBeans givenBeans = new GivenBeans(beans);
        List<Class<?>> found = BeanArchives.classes(Thread.currentThread().getContextClassLoader());
        Weld builder = new Weld()
                .disableDiscovery()
                // The program closes it; at the same time, a hook of Weld's would close it twice.
                .skipShutdownHook()
                .addBeanClasses(found.toArray(Class<?>[]::new))
                .addExtensions(givenBeans, new HostSide(givenBeans.functions()))
                .addBeanClasses(classes.toArray(Class<?>[]::new))
                .setClassLoader(loader);
        // Weld looks for extensions only together with beans.
        ServiceLoader.load(Extension.class, loader).forEach(builder::addExtension);
        @Nullable WeldContainer weld = null;
        ClassLoader before = enter(loader);
        try {
            EarlyChecks.requireWhole(
                    loader, name -> config.getOptionalValue(name, String.class), givenBeans.functions());
            weld = builder.initialize();
            // A bean made later, on a thread of the program's, would not find the settings of this container.
            LastingBeans.make(weld.getBeanManager(), any -> true);
            return new EmbeddedContainer(weld, host, loader, config);
        } catch (RuntimeException failed) {
            if (weld != null) {
                weld.close();
            }
            host.close();
            ConfigProviderResolver.instance().releaseConfig(config);
            throw sentence(failed);
        } finally {
            enter(before);
        }
    }

    private static SmallRyeConfig config(Map<String, String> settings, ClassLoader loader) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .forClassLoader(loader)
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "embedding program", BEFORE_ENVIRONMENT))
                .build();
        ConfigProviderResolver.instance().registerConfig(config, loader);
        return config;
    }

    private static RuntimeException sentence(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PluginException plugins) {
                return plugins;
            }
        }
        return failed;
    }

    <T> T select(Class<T> type) {
        return weld.select(type).get();
    }

    <T> T select(TypeLiteral<T> type) {
        return weld.select(type).get();
    }

    @Override
    public void close() {
        ClassLoader before = enter(loader);
        try {
            weld.close();
        } finally {
            enter(before);
            host.close();
            ConfigProviderResolver.instance().releaseConfig(config);
        }
    }

    private static ClassLoader enter(ClassLoader loader) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        return before;
    }
}
