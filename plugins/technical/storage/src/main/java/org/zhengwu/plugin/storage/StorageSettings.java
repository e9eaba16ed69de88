package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.runtime.plugin.PluginException;

/** The settings of the store, checked at the start. */
@ApplicationScoped
class StorageSettings {

    private static final String TWENTY_MEBIBYTES = "20971520";
    private static final int HIGHEST_PORT = 65_535;

    private final long limit;
    private final Duration unboundFor;
    private final Set<ContentType> types;
    private final Path spool;
    private final Optional<ClamdScanner> clamd;

    @Inject
    StorageSettings(
            @ConfigProperty(name = "zhengwu.storage.limit", defaultValue = TWENTY_MEBIBYTES) long limit,
            @ConfigProperty(name = "zhengwu.storage.unbound-days", defaultValue = "7") long unboundDays,
            @ConfigProperty(name = "zhengwu.storage.types") Optional<List<String>> types,
            @ConfigProperty(name = "zhengwu.storage.spool") Optional<String> spool,
            @ConfigProperty(name = "zhengwu.data") Optional<String> data,
            @ConfigProperty(name = "zhengwu.storage.clamd") Optional<String> clamd) {
        if (limit < 1) {
            throw new PluginException("zhengwu.storage.limit is a number of bytes of at least 1.");
        }
        if (unboundDays < 1 || unboundDays > 3650) {
            throw new PluginException("zhengwu.storage.unbound-days is a number of days from 1 to 3650.");
        }
        this.limit = limit;
        this.unboundFor = Duration.ofDays(unboundDays);
        this.types =
                types.map(StorageSettings::parsed).orElseGet(() -> EnumSet.complementOf(EnumSet.of(ContentType.ZIP)));
        this.spool = spool.map(StorageSettings::folder)
                .or(() -> data.map(folder -> folder(folder).resolve("spool")))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "zhengwu-spool"));
        this.clamd = clamd.map(StorageSettings::scanner);
    }

    void check(@Observes Startup event) {
        // The observer makes the bean at the start, so that a wrong setting stops it.
    }

    /** The most bytes that a content may have. */
    long limit() {
        return limit;
    }

    /** How long an attachment stays that nobody binds. */
    Duration unboundFor() {
        return unboundFor;
    }

    /** The types that may come in. */
    Set<ContentType> types() {
        return types;
    }

    /** The folder of uploads on their way in. */
    Path spool() {
        return spool;
    }

    /** The daemon that looks for malware, where one is set. */
    Optional<ClamdScanner> clamd() {
        return clamd;
    }

    private static Set<ContentType> parsed(List<String> names) {
        Set<ContentType> parsed = EnumSet.noneOf(ContentType.class);
        for (String name : names) {
            try {
                parsed.add(ContentType.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new PluginException("zhengwu.storage.types names " + name + ", which is none of "
                        + EnumSet.allOf(ContentType.class) + ".");
            }
        }
        return parsed;
    }

    private static Path folder(String name) {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException wrong) {
            throw new PluginException("zhengwu.storage.spool is not the name of a folder.");
        }
    }

    private static ClamdScanner scanner(String address) {
        int colon = address.lastIndexOf(':');
        try {
            int port = Integer.parseInt(address.substring(colon + 1));
            if (colon > 0 && port > 0 && port <= HIGHEST_PORT) {
                return new ClamdScanner(address.substring(0, colon), port);
            }
        } catch (NumberFormatException notAPort) {
            throw wrongAddress();
        }
        throw wrongAddress();
    }

    private static PluginException wrongAddress() {
        return new PluginException("zhengwu.storage.clamd is written host:port.");
    }
}
