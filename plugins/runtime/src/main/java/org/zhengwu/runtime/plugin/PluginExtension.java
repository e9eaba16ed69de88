package org.zhengwu.runtime.plugin;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.access.ApiOperation;
import org.zhengwu.runtime.access.Guarded;
import org.zhengwu.runtime.clock.ClockChoice;

/**
 * Reads descriptors and settings before any bean is found, leaves out the beans of plugins that are not
 * chosen, and puts every bean of an API interface under the access check.
 */
public class PluginExtension implements Extension {

    private static final String SERVER_BEANS = "org.zhengwu.runtime.server.";
    private static final String SE_BEANS = "org.zhengwu.runtime.se.";

    private @Nullable Plugins plugins;
    private @Nullable ClockChoice clock;
    private String beansOfOtherHost = SE_BEANS;

    void choose(@Observes BeforeBeanDiscovery event, BeanManager beans) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Config config = ConfigProvider.getConfig();
        Optional<HostSide> host = hostSide(beans);
        Set<String> given = host.map(HostSide::givenFunctions).orElse(Set.of());
        beansOfOtherHost = host.isPresent() ? SERVER_BEANS : SE_BEANS;
        clock = ClockChoice.of(config, host.isPresent());
        plugins = Plugins.choose(
                PluginDescriptor.readAll(loader), name -> config.getOptionalValue(name, String.class), given);
        plugins.announce();
    }

    private static Optional<HostSide> hostSide(BeanManager beans) {
        try {
            return Optional.of(beans.getExtension(HostSide.class));
        } catch (IllegalArgumentException inAServer) {
            return Optional.empty();
        }
    }

    <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
        String name = type.getAnnotatedType().getJavaClass().getName();
        boolean unwanted = plugins().leavesOut(name)
                || name.startsWith(beansOfOtherHost)
                || (clock != null && clock.leavesOut(name));
        if (unwanted) {
            type.veto();
        } else if (ApiOperation.isService(type.getAnnotatedType().getJavaClass())) {
            type.configureAnnotatedType().add(Guarded.Literal.INSTANCE);
        }
    }

    void offer(@Observes AfterBeanDiscovery event) {
        event.<Plugins>addBean()
                .types(Plugins.class, Object.class)
                .scope(Singleton.class)
                .id("org.zhengwu.runtime.plugin.Plugins")
                .createWith(context -> plugins());
    }

    void verify(@Observes AfterDeploymentValidation event, BeanManager beans) {
        plugins().chosen().forEach(plugin -> plugin.provides().forEach(type -> verify(plugin, type, beans)));
    }

    private static void verify(PluginDescriptor plugin, String typeName, BeanManager beans) {
        Class<?> type;
        try {
            type = Class.forName(typeName, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new PluginException(
                    "The plugin " + plugin.id() + " says that it provides " + typeName + ", which does not exist.");
        }
        boolean provided = beans.getBeans(type, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .anyMatch(beanClass -> plugin.owns(beanClass.getName()));
        if (!provided) {
            throw new PluginException(
                    "The plugin " + plugin.id() + " says that it provides " + typeName + ", but has no bean of it.");
        }
    }

    private Plugins plugins() {
        if (plugins == null) {
            throw new IllegalStateException("The plugins were not chosen yet");
        }
        return plugins;
    }
}
