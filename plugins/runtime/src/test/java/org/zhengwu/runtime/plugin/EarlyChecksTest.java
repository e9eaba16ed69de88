package org.zhengwu.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyChecksTest {

    @TempDir
    Path services;

    @Test
    void tellsInOneSentenceWhatACheckRefuses() throws IOException {
        assertThat(refusalBy(Refusing.class)).hasValue("The packing is no packing.");
    }

    @Test
    void namesACheckThatFailsUnexpectedly() throws IOException {
        assertThat(refusalBy(Failing.class))
                .hasValue("The check of settings " + Failing.class.getName()
                        + " failed: java.lang.IllegalArgumentException: no packing.");
    }

    private Optional<String> refusalBy(Class<? extends SettingsCheck> check) throws IOException {
        Path named = Files.createDirectories(services.resolve("META-INF/services"));
        Files.writeString(named.resolve(SettingsCheck.class.getName()), check.getName());
        URL[] places = {services.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            return EarlyChecks.refusal(loader, name -> Optional.empty());
        }
    }

    /** A check as the runtime asks for it. */
    public static final class Refusing implements SettingsCheck {

        @Override
        public void check(Function<String, Optional<String>> settings) {
            throw new PluginException("The packing is no packing.");
        }
    }

    /** A check with a mistake of its own. */
    public static final class Failing implements SettingsCheck {

        @Override
        public void check(Function<String, Optional<String>> settings) {
            throw new IllegalArgumentException("no packing");
        }
    }
}
