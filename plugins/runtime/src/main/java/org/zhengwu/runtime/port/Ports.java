package org.zhengwu.runtime.port;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.zhengwu.runtime.host.Host;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.plugin.Plugins;

/**
 * Finds the beans of a port for the function that owns it. What comes from outside the function's plugin is
 * called on a thread of its own, without the caller's transaction, for at most
 * {@code zhengwu.<function>.timeout} (10 seconds if not set); while the application starts, where the caller is. A declared outage and a call that takes longer
 * become {@link org.zhengwu.api.UnavailableException} with the names of function and port.
 */
@ApplicationScoped
public class Ports {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    private final Instance<Object> beans;
    private final Plugins plugins;
    private final Config config;
    private final Host host;
    private final List<PortCalls> known = new CopyOnWriteArrayList<>();

    @Inject
    Ports(@Any Instance<Object> beans, Plugins plugins, Config config, Host host) {
        this.beans = beans;
        this.plugins = plugins;
        this.config = config;
        this.host = host;
    }

    /** The beans of a port of the SPI; asked for once, when the function starts. */
    public <P> List<P> all(Class<P> port) {
        String function = port.getPackageName().replaceFirst(".*\\.", "");
        List<P> found = new ArrayList<>();
        for (Instance.Handle<P> handle : beans.select(port).handles()) {
            found.add(
                    isOwn(function, handle.getBean())
                            ? watched(function, port, handle.get())
                            : guard(function, port, handle.get()));
        }
        return List.copyOf(found);
    }

    /** The one bean of a port that can have no more. */
    public <P> Optional<P> atMostOne(Class<P> port) {
        List<P> found = all(port);
        if (found.size() > 1) {
            String names = beans.select(port)
                    .handlesStream()
                    .map(handle -> handle.getBean().getBeanClass().getName())
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new PluginException(
                    "Several beans of the port " + port.getSimpleName() + " are there (" + names + "): leave one.");
        }
        return found.stream().findFirst();
    }

    /** An object of the function's own that calls out, guarded as a bean from outside is. */
    public <P> P guard(String function, Class<P> port, P object) {
        return guard(function, port, object, timeout(function));
    }

    /** The same for an object with a time-out of its own. */
    public <P> P guard(String function, Class<P> port, P object, Duration timeout) {
        return proxy(port, new PortCalls(function, port, object, timeout, host.threads(), host::hasStarted));
    }

    /** How each port stands. */
    public List<PortState> states() {
        return known.stream().map(PortCalls::state).toList();
    }

    /** Code of the function's own is called where the caller is; it can still declare an outage. */
    private <P> P watched(String function, Class<P> port, P object) {
        return proxy(port, new PortCalls(function, port, object));
    }

    private <P> P proxy(Class<P> port, PortCalls calls) {
        known.add(calls);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, calls));
    }

    private boolean isOwn(String function, Bean<?> bean) {
        return plugins.of(function)
                .filter(plugin -> plugin.owns(bean.getBeanClass().getName()))
                .isPresent();
    }

    private Duration timeout(String function) {
        String setting = "zhengwu." + function + ".timeout";
        return config.getOptionalValue(setting, String.class)
                .map(text -> timeout(setting, text.strip()))
                .orElse(USUAL_TIMEOUT);
    }

    private static Duration timeout(String setting, String text) {
        try {
            Duration timeout = Duration.parse(text);
            if (timeout.toMillis() > 0 && timeout.compareTo(LONGEST_TIMEOUT) <= 0) {
                return timeout;
            }
        } catch (DateTimeException | ArithmeticException wrong) {
            throw wrong(setting, text);
        }
        throw wrong(setting, text);
    }

    private static PluginException wrong(String setting, String text) {
        return new PluginException("The setting " + setting + " cannot be '" + text
                + "': it is a time up to ten minutes, written like PT10S.");
    }

    @PreDestroy
    void close() {
        known.forEach(PortCalls::close);
    }
}
