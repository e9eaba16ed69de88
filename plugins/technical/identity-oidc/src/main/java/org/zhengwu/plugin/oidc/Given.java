package org.zhengwu.plugin.oidc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.wire.Tls;

/** Reads settings by name; a wrong one is told in one sentence, without a secret. */
final class Given {

    static final String PREFIX = "zhengwu.identity.oidc.";

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Function<String, Optional<String>> settings;

    Given(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    Optional<String> text(String name) {
        return settings.apply(PREFIX + name).map(String::strip).filter(text -> !text.isEmpty());
    }

    String needed(String name, String what) {
        return text(name)
                .orElseThrow(() -> new PluginException("The setting " + PREFIX + name + " is missing. " + what));
    }

    Optional<Claim> claim(String name) {
        return text("claim." + name).map(Claim::of);
    }

    /** The parts of a list with commas. */
    Set<String> list(String name) {
        return text(name).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).map(text -> constant(name, text, type));
    }

    /** What the values of a claim stand for: {@code value=CONSTANT,…}. */
    <E extends Enum<E>> Map<String, E> values(String name, Class<E> type) {
        Map<String, E> values = new LinkedHashMap<>();
        for (String part : list(name)) {
            int mark = part.lastIndexOf('=');
            if (mark < 1) {
                throw wrong(name, part, "it is a list of value=CONSTANT");
            }
            values.put(
                    part.substring(0, mark).strip(),
                    constant(name, part.substring(mark + 1).strip(), type));
        }
        return values;
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw wrong(
                name,
                text,
                "there are " + Set.of(type.getEnumConstants()).stream().sorted().toList());
    }

    Duration timeout(String name, Duration usual) {
        return text(name).map(text -> timeout(name, text)).orElse(usual);
    }

    private static Duration timeout(String name, String text) {
        try {
            Duration timeout = Duration.parse(text);
            if (timeout.toMillis() > 0 && timeout.compareTo(LONGEST) <= 0) {
                return timeout;
            }
        } catch (DateTimeException | ArithmeticException wrong) {
            throw wrong(name, text, "it is a time up to a minute, written like PT5S");
        }
        throw wrong(name, text, "it is a time up to a minute, written like PT5S");
    }

    /** How the provider is known. */
    SSLContext tls(String name) {
        Optional<String> file = text(name);
        try {
            return Tls.context(null, file.map(Path::of));
        } catch (IOException | GeneralSecurityException | InvalidPathException unread) {
            PluginException sentence =
                    wrong(name, file.orElse(""), "it is a PEM file of those who issue the provider's certificate");
            sentence.initCause(unread);
            throw sentence;
        }
    }

    /** An address that nobody on the way can change. */
    URI address(String name, String what) {
        String text = needed(name, what);
        try {
            URI address = URI.create(text);
            if (Tls.covers(address) && address.getRawQuery() == null && address.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(name, text, "it is an https address");
        }
        throw wrong(name, text, "it is an https address; http only on this machine");
    }

    static PluginException wrong(String name, String text, String why) {
        return new PluginException("The setting " + PREFIX + name + " cannot be '" + text + "': " + why + ".");
    }
}
