package org.zhengwu.server.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.api.technical.plugins.ConformanceReport;
import org.zhengwu.api.technical.plugins.PluginApproval;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.plugins.RunningPlugin;
import org.zhengwu.api.technical.plugins.RunningPlugins;
import org.zhengwu.api.technical.plugins.RunningPort;
import org.zhengwu.runtime.plugin.PluginDescriptor;
import org.zhengwu.runtime.plugin.Plugins;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.server.approval.ApprovalFile;

/** Shows the plugins of this server as they were at its start. */
@ApplicationScoped
class ServedPlugins implements PluginService {

    private static final Logger LOG = System.getLogger(ServedPlugins.class.getName());
    private static final String REPORT = "META-INF/zhengwu-conformance.json";

    /** The jar of a descriptor, alone in a folder or in the server's own archive. */
    private static final Pattern JAR = Pattern.compile("(file:.*?([^/]+\\.jar))!?/" + PluginDescriptor.RESOURCE + "$");

    private final Ports ports;
    private final List<RunningPlugin> running;

    @Inject
    ServedPlugins(Plugins plugins, Ports ports, @ConfigProperty(name = "zhengwu.data") Optional<String> data) {
        this.ports = ports;
        Optional<ApprovalFile> approvals = data.map(Path::of).map(ApprovalFile::in);
        this.running = plugins.chosen().stream()
                .map(plugin -> shown(plugin, approvals))
                .toList();
    }

    void read(@Observes Startup event) {
        // The observer makes the bean at the start: a digest taken later could be that of another file.
    }

    @Override
    public RunningPlugins list(Caller caller) {
        List<RunningPort> states = ports.states().stream()
                .map(state -> new RunningPort(
                        state.function(),
                        state.port(),
                        state.beanClass().getName(),
                        state.outSince(),
                        state.unexpectedFailures()))
                .toList();
        return new RunningPlugins(running, states);
    }

    private static RunningPlugin shown(PluginDescriptor plugin, Optional<ApprovalFile> approvals) {
        Matcher jar = JAR.matcher(plugin.place());
        boolean found = jar.find();
        String name = found ? jar.group(2) : plugin.place();
        boolean own = plugin.isReference() || !found;
        return new RunningPlugin(
                plugin.id(),
                plugin.version(),
                plugin.vendor(),
                plugin.tier(),
                plugin.function(),
                plugin.api().toString(),
                plugin.isReference(),
                name,
                own ? null : digest(Path.of(URI.create(jar.group(1)))),
                own ? null : approval(name, approvals),
                report(plugin));
    }

    private static @Nullable String digest(Path jar) {
        try {
            return Files.isRegularFile(jar) ? ApprovalFile.digest(jar) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable PluginApproval approval(String jar, Optional<ApprovalFile> approvals) {
        if (approvals.isEmpty()) {
            return null;
        }
        try {
            return approvals
                    .get()
                    .find(jar)
                    .map(found -> new PluginApproval(found.by(), found.at(), found.digest()))
                    .orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The report that lies beside the descriptor, in the same jar. */
    private static @Nullable ConformanceReport report(PluginDescriptor plugin) {
        String wanted = plugin.place().replace(PluginDescriptor.RESOURCE, REPORT);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            for (URL place : Collections.list(loader.getResources(REPORT))) {
                if (place.toString().equals(wanted)) {
                    return read(place);
                }
            }
        } catch (IOException | JsonProblem unreadable) {
            LOG.log(Level.WARNING, "The conformance report of {0} cannot be read", plugin.id());
        }
        return null;
    }

    private static ConformanceReport read(URL place) throws IOException {
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return ShippedReport.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
