package org.zhengwu.plugin.cases;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.cases.SourcesDraft.NamedSource;
import org.zhengwu.plugin.cases.SystemDraft.NamedSystem;
import org.zhengwu.plugin.cases.filedrop.FileDrop;
import org.zhengwu.plugin.cases.http.Access;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.plugin.cases.http.HttpPlace.Authentication;
import org.zhengwu.plugin.cases.http.HttpSource;
import org.zhengwu.plugin.cases.http.HttpSystem;
import org.zhengwu.runtime.host.Host;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.plugin.SettingsCheck;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.cases.DepartmentSystem;

/**
 * Makes the technology by which each system and source is spoken to, of what the documents say and of settings that are
 * secret.
 */
@ApplicationScoped
class Technologies {

    private final Config config;
    private final Ports ports;
    private final Duration patience;
    private final ExecutorService threads;
    private @Nullable Map<String, DepartmentSystem> ofPlugins;

    @Inject
    Technologies(
            Config config,
            @ConfigProperty(name = "zhengwu.cases.file-drop.patience", defaultValue = "PT1M") Duration patience,
            Ports ports,
            Host host) {
        this.config = config;
        this.ports = ports;
        this.patience = patience;
        this.threads = Executors.newCachedThreadPool(host.threads());
    }

    /** What speaks to the system; throws where nothing can. */
    DepartmentSystem of(NamedSystem named) {
        if (named.folder() != null) {
            FileDrop drop = new FileDrop(named.name(), Path.of(named.folder()), patience);
            return ports.guard("cases", DepartmentSystem.class, drop);
        }
        if (named.http() != null) {
            HttpSystem system = new HttpSystem(
                    named.name(), named.http(), access(DepartmentSystems.SETTING, named.name(), named.http()), threads);
            return ports.guard(
                    "cases", DepartmentSystem.class, system, named.http().timeout());
        }
        return ofPlugin(named.name());
    }

    private DepartmentSystem ofPlugin(String name) {
        if (ofPlugins == null) {
            // The names are asked for while nothing hangs yet.
            ofPlugins = new TreeMap<>();
            for (DepartmentSystem each : ports.all(DepartmentSystem.class)) {
                ofPlugins.put(each.name(), each);
            }
        }
        DepartmentSystem found = ofPlugins.get(name);
        if (found == null) {
            throw new PluginException(DepartmentSystems.SETTING + " names " + name
                    + ", which has no folder and no http and which no plugin speaks to.");
        }
        return found;
    }

    /** What speaks to a source of shared data. */
    DataSharing of(NamedSource named) {
        HttpPlace place = named.http();
        Access access = access(SharedSources.SETTING, named.name(), place);
        HttpSource source = new HttpSource(named.name(), named.title(), named.answers(), place, access, threads);
        return ports.guard("cases", DataSharing.class, source, place.timeout());
    }

    private Access access(String setting, String name, HttpPlace place) {
        boolean trial = SettingsCheck.isTrial(each -> config.getOptionalValue(each, String.class));
        if (!trial && !place.isPrivate()) {
            throw new PluginException(setting + " names an address for " + name
                    + " that people can listen to: it begins with https, or leads to this machine.");
        }
        String prefix = setting + "." + name + ".";
        boolean byToken = place.authentication() == Authentication.TOKEN;
        String secret = prefix + (byToken ? "token-file" : "keystore");
        Path file = file(secret)
                .orElseThrow(() -> new PluginException("The setting " + secret + " is missing, by which the server"
                        + " proves to " + name + " who it is."));
        Optional<Path> trusted = file(prefix + "trusted-certificates");
        try {
            return byToken
                    ? Access.byToken(file, trusted)
                    : Access.byCertificate(
                            file, text(prefix + "keystore-password").orElse(""), trusted);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new PluginException("What is named by " + secret
                    + (byToken ? "" : ", " + prefix + "keystore-password")
                    + trusted.map(given -> ", " + prefix + "trusted-certificates")
                            .orElse("")
                    + " cannot be used.");
        }
    }

    private Optional<Path> file(String setting) {
        try {
            return text(setting).map(Path::of);
        } catch (InvalidPathException wrong) {
            throw new PluginException("The setting " + setting + " names no file.");
        }
    }

    private Optional<String> text(String setting) {
        return config.getOptionalValue(setting, String.class).filter(text -> !text.isBlank());
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
