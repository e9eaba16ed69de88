package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.exchange.filedrop.FolderUpperLevel;
import org.zhengwu.runtime.job.Pauses;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.technical.exchange.UpperLevel;

/**
 * The settings of the exchange, checked at the start, and the upper level that they choose: a vendor's, a folder, or in
 * demo mode and in a run of the kit that of a trial. Without one no record is made.
 */
@ApplicationScoped
class ExchangeSettings {

    private static final String PREFIX = "zhengwu.exchange.";
    private static final String FOLDER = PREFIX + "folder";
    private static final String DATA_SOURCE = PREFIX + "data-source";
    private static final String PAUSE = PREFIX + "pause";
    private static final String TRIAL = "trial";
    /** The profile of a trial, which has codes for permits alone. */
    private static final String TRIAL_PROFILE = "legacy-closings-permit";

    private static final Logger LOG = System.getLogger(ExchangeSettings.class.getName());
    /** What one receipt can name. */
    private static final int MOST_ROWS = 1000;

    private final @Nullable UpperLevel upperLevel;
    private final String dataSource;
    private final @Nullable String profile;
    private final int batch;
    private final Duration pause;

    @Inject
    ExchangeSettings(
            @ConfigProperty(name = FOLDER) Optional<String> folder,
            @ConfigProperty(name = PREFIX + "patience", defaultValue = "PT1M") Duration patience,
            @ConfigProperty(name = DATA_SOURCE) Optional<String> dataSource,
            @ConfigProperty(name = PREFIX + "profile") Optional<String> profile,
            @ConfigProperty(name = PREFIX + "batch", defaultValue = "500") int batch,
            @ConfigProperty(name = PAUSE, defaultValue = "PT10S") Duration pause,
            @ConfigProperty(name = "zhengwu.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "zhengwu.conformance", defaultValue = "false") boolean conformance,
            Ports ports) {
        boolean trial = demo || conformance;
        this.upperLevel = ports.atMostOne(UpperLevel.class)
                .or(() -> given(folder).map(name -> ports.guard("exchange", UpperLevel.class, drop(name, patience))))
                .orElseGet(() -> trial ? new TakingUpperLevel() : null);
        this.dataSource = given(dataSource).orElse(trial ? TRIAL : "");
        if (upperLevel != null && this.dataSource.isEmpty()) {
            throw new PluginException(DATA_SOURCE + " names who reports; it goes with an upper level.");
        }
        if (batch < 1 || batch > MOST_ROWS) {
            throw new PluginException(PREFIX + "batch is a number of records from 1 to " + MOST_ROWS + ".");
        }
        this.profile = given(profile).orElse(trial ? TRIAL_PROFILE : null);
        this.batch = batch;
        this.pause = Pauses.of(PAUSE, pause);
    }

    void check(@Observes Startup event) {
        LOG.log(
                Level.INFO,
                upperLevel == null
                        ? "No upper level is connected: cases are not reported"
                        : "Cases are reported to an upper level as {0}",
                dataSource);
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static UpperLevel drop(String folder, Duration patience) {
        try {
            return new FolderUpperLevel(Path.of(folder), patience);
        } catch (InvalidPathException wrong) {
            PluginException sentence = new PluginException(FOLDER + " is the path of a folder.");
            sentence.initCause(wrong);
            throw sentence;
        }
    }

    Optional<UpperLevel> upperLevel() {
        return Optional.ofNullable(upperLevel);
    }

    /** Who reports ({@code data_source}). */
    String dataSource() {
        return dataSource;
    }

    /** The profile of the code tables whose codes go out; empty where the names of this house do. */
    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** The most records of a batch. */
    int batch() {
        return batch;
    }

    Duration pause() {
        return pause;
    }
}
