package org.zhengwu.plugin.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes of a source and their meaning here, from a properties file in UTF-8 (码表). */
final class SourceCodes {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Properties values = new Properties();

    /** Reads a file that lies beside this class. */
    static SourceCodes ofResource(String name) {
        try (InputStream file = SourceCodes.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no code table " + name);
            }
            return of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The code table " + name + " cannot be read", unreadable);
        }
    }

    static SourceCodes of(InputStream file) throws IOException {
        SourceCodes table = new SourceCodes();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            table.values.load(reader);
        }
        return table;
    }

    @Nullable
    String value(String key) {
        return values.getProperty(key);
    }

    boolean isTrue(String key) {
        return Boolean.parseBoolean(value(key));
    }

    /** The values of a key, empty where there is none. */
    List<String> values(String key) {
        String value = value(key);
        return value == null ? List.of() : Arrays.asList(BAR.split(value));
    }

    boolean holds(String key, String value) {
        return values(key).contains(value);
    }

    /** What stands before the ending in the keys that have it, sorted. */
    Set<String> keysEnding(String ending) {
        Set<String> keys = new TreeSet<>();
        values.stringPropertyNames().stream()
                .filter(key -> key.endsWith(ending))
                .forEach(key -> keys.add(key.substring(0, key.length() - ending.length())));
        return keys;
    }
}
