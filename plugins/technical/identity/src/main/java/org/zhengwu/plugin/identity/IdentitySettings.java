package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.zhengwu.runtime.plugin.PluginException;

/** The settings of identity; a wrong value stops the start with one sentence. */
@ApplicationScoped
class IdentitySettings {

    private static final String PREFIX = "zhengwu.identity.";

    private final Config config;

    @Inject
    IdentitySettings(Config config) {
        this.config = config;
    }

    /** Whether the system serves nobody: it is tried out, or tested on a database that is thrown away. */
    boolean trial() {
        return read("zhengwu.demo", IdentitySettings::yesOrNo).orElse(false)
                || read("zhengwu.conformance", IdentitySettings::yesOrNo).orElse(false);
    }

    /** The folder of everything that the system writes, where there is one. */
    Optional<Path> dataFolder() {
        return read("zhengwu.data", Path::of);
    }

    /** The keys, {@code id:base64}, the one that encrypts first. */
    Optional<String> keys() {
        return read(PREFIX + "key", Function.identity());
    }

    String text(String name, String usual) {
        return read(PREFIX + name, Function.identity()).orElse(usual);
    }

    int number(String name, int usual, int least, int most) {
        return read(PREFIX + name, text -> within(Integer.parseInt(text), least, most))
                .orElse(usual);
    }

    /** One of the constants of the usual one's type. */
    <E extends Enum<E>> E choice(String name, E usual) {
        return read(PREFIX + name, text -> Enum.valueOf(usual.getDeclaringClass(), text))
                .orElse(usual);
    }

    Duration duration(String name, Duration usual) {
        return read(PREFIX + name, IdentitySettings::positive).orElse(usual);
    }

    private <T> Optional<T> read(String name, Function<String, T> parser) {
        return config.getOptionalValue(name, String.class).map(String::strip).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                PluginException sentence = new PluginException(
                        "The setting " + name + " cannot be '" + (name.endsWith("key") ? "…" : text) + "'.");
                sentence.initCause(wrong);
                throw sentence;
            }
        });
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static int within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("not from " + least + " to " + most);
        }
        return value;
    }

    private static Duration positive(String text) {
        Duration duration = Duration.parse(text);
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("not positive");
        }
        return duration;
    }
}
