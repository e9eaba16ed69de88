package org.zhengwu.plugin.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.technical.seals.SealProvider;

/** The settings of seals, checked at the start, and the platform that they choose. */
@ApplicationScoped
class SealsSettings {

    private static final Logger LOG = System.getLogger(SealsSettings.class.getName());

    static final String KEYSTORE = "zhengwu.seals.keystore";
    static final String KEYSTORE_PASSWORD = "zhengwu.seals.keystore-password";

    private static final String TWENTY_MEBIBYTES = "20971520";

    private final int limit;
    private final SealProvider provider;
    private final RareFonts rareFonts;

    @Inject
    SealsSettings(
            @ConfigProperty(name = "zhengwu.seals.limit", defaultValue = TWENTY_MEBIBYTES) int limit,
            @ConfigProperty(name = RareFonts.SETTING) Optional<String> rareFonts,
            @ConfigProperty(name = KEYSTORE) Optional<String> keystore,
            @ConfigProperty(name = KEYSTORE_PASSWORD) Optional<String> password,
            @ConfigProperty(name = "zhengwu.seals.demo-folder") Optional<String> demoFolder,
            @ConfigProperty(name = "zhengwu.data") Optional<String> data,
            @ConfigProperty(name = "zhengwu.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "zhengwu.conformance", defaultValue = "false") boolean conformance,
            Ports ports) {
        if (limit < 1) {
            throw new PluginException("zhengwu.seals.limit is a number of bytes of at least 1.");
        }
        requirePair(keystore, password);
        this.limit = limit;
        this.rareFonts = RareFonts.open(rareFonts);
        boolean demoSeals = demo || conformance;
        this.provider = ports.atMostOne(SealProvider.class)
                .or(() -> keystore.map(file -> KeystoreSeals.open(Path.of(file), password.orElse(""), demoSeals)))
                .orElseGet(() -> demoSeals
                        ? new DemoSeals(demoFolder(demoFolder, data))
                        : (reference, algorithm, content) -> Optional.empty());
    }

    /** Throws {@link PluginException} where nothing can be sealed from the keystore. */
    static void check(Optional<String> keystore, Optional<String> password, boolean demoSeals) {
        requirePair(keystore, password);
        keystore.ifPresent(file -> KeystoreSeals.open(Path.of(file), password.orElse(""), demoSeals));
    }

    private static void requirePair(Optional<String> keystore, Optional<String> password) {
        if (keystore.isPresent() != password.isPresent()) {
            throw new PluginException(KEYSTORE + " and " + KEYSTORE_PASSWORD + " go together.");
        }
    }

    private static @Nullable Path demoFolder(Optional<String> own, Optional<String> data) {
        return own.map(Path::of)
                .or(() -> data.map(folder -> Path.of(folder, "seals")))
                .orElse(null);
    }

    /** The observer makes the bean at the start, so that a wrong setting stops it. */
    void check(@Observes Startup event) {
        LOG.log(Level.INFO, "Fonts for rare characters ({0}): {1}", RareFonts.SETTING, rareFonts);
    }

    /** The most bytes of a document to verify. */
    int limit() {
        return limit;
    }

    /** What documents are written with where the bundled font lacks a character. */
    RareFonts rareFonts() {
        return rareFonts;
    }

    /** The platform that signs: a vendor's, the keystore of the settings, or in demo mode one of its own. */
    SealProvider provider() {
        return provider;
    }
}
