package org.zhengwu.server.start;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the plugins look at their settings before the server starts, which takes many times as long. */
final class SettingsCheck {

    private static final String CHECKS = "org.zhengwu.runtime.plugin.EarlyChecks";

    private final Map<String, String> environment;
    private final Map<String, String> own;

    /**
     * Makes a check.
     *
     * @param own the settings that the launcher gives the application, before all others
     */
    SettingsCheck(Map<String, String> environment, Map<String, String> own) {
        this.environment = environment;
        this.own = own;
    }

    /** Refuses the start where a plugin cannot start with its settings. */
    void run(Path libraries, List<Path> plugins) {
        try (URLClassLoader loader =
                new URLClassLoader(places(libraries, plugins), SettingsCheck.class.getClassLoader())) {
            Object refusal = loader.loadClass(CHECKS)
                    .getMethod("refusal", ClassLoader.class, Function.class)
                    .invoke(null, loader, (Function<String, Optional<String>>) this::value);
            if (refusal instanceof Optional<?> sentence && sentence.isPresent()) {
                throw new StartRefusedException("应用未能启动", String.valueOf(sentence.get()));
            }
        } catch (IOException | ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static URL[] places(Path libraries, List<Path> plugins) throws IOException {
        List<URL> places = new ArrayList<>(Libraries.in(libraries));
        for (Path plugin : plugins) {
            places.add(plugin.toUri().toURL());
        }
        return places.toArray(URL[]::new);
    }

    /** The value as the application will read it: an empty one is none. */
    Optional<String> value(String name) {
        String bare = name.replaceAll("[^A-Za-z0-9]", "_");
        @Nullable
        String found = first(
                own.get(name),
                System.getProperty(name),
                environment.get(name),
                environment.get(bare),
                environment.get(bare.toUpperCase(Locale.ROOT)));
        return Optional.ofNullable(found).filter(value -> !value.isEmpty());
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
