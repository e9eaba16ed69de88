package org.zhengwu.runtime.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses the plugins and checks their settings before a host starts. */
public final class EarlyChecks {

    private static final String FILE = "META-INF/microprofile-config.properties";
    private static final List<String> OTHER_SOURCES = List.of(
            "META-INF/services/org.eclipse.microprofile.config.spi.ConfigSource",
            "META-INF/services/org.eclipse.microprofile.config.spi.ConfigSourceProvider");

    private EarlyChecks() {}

    /**
     * What stops the start, in as many sentences as there are plugins that cannot start. Where the application brings
     * sources of settings of its own, only the server knows them all, and nothing is checked here.
     *
     * @param loader the application's libraries and plugins
     * @param settings the value that the process gives under a name, if any
     */
    public static Optional<String> refusal(ClassLoader loader, Function<String, Optional<String>> settings) {
        if (hasOtherSources(loader)) {
            return Optional.empty();
        }
        Properties files = files(loader);
        List<String> sentences =
                check(loader, name -> settings.apply(name).or(() -> Optional.ofNullable(files.getProperty(name))));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /**
     * Throws where the plugins make no whole; what they think of their settings is asked by the launcher of a server alone.
     *
     * @param loader the application's libraries and plugins
     * @param settings the value under a name, if any
     * @param given the functions that the host itself gives
     */
    public static void requireWhole(
            ClassLoader loader, Function<String, Optional<String>> settings, Set<String> given) {
        Plugins.choose(PluginDescriptor.readAll(loader), settings, given);
    }

    private static List<String> check(ClassLoader loader, Function<String, Optional<String>> settings) {
        try {
            List<String> sentences = new ArrayList<>();
            Plugins plugins = Plugins.choose(PluginDescriptor.readAll(loader), settings, Set.of());
            ServiceLoader.load(SettingsCheck.class, loader).stream()
                    .filter(each -> !plugins.leavesOut(each.type().getName()))
                    .sorted(Comparator.comparing(each -> each.type().getName()))
                    .forEach(each -> check(each.get(), settings).ifPresent(sentences::add));
            return sentences;
        } catch (PluginException noWhole) {
            return Stream.ofNullable(noWhole.getMessage()).toList();
        }
    }

    private static Optional<String> check(SettingsCheck plugin, Function<String, Optional<String>> settings) {
        try {
            plugin.check(settings);
            return Optional.empty();
        } catch (PluginException refused) {
            return Optional.ofNullable(refused.getMessage());
        } catch (RuntimeException unexpected) {
            return Optional.of("The check of settings " + plugin.getClass().getName() + " failed: " + unexpected + ".");
        }
    }

    private static boolean hasOtherSources(ClassLoader loader) {
        return OTHER_SOURCES.stream().anyMatch(each -> loader.getResource(each) != null);
    }

    private static Properties files(ClassLoader loader) {
        Properties found = new Properties();
        try {
            for (URL each : Collections.list(loader.getResources(FILE))) {
                try (InputStream in = each.openStream()) {
                    found.load(in);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
