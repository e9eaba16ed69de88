package org.zhengwu.plugin.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the plugin's data files: lines of words in UTF-8, without blank ones and those that begin with #. */
final class DataLines {

    private DataLines() {}

    static List<String> of(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The lines of a resource beside this class; throws {@link IllegalStateException} where it is absent. */
    static List<String> ofResource(String name) {
        try (InputStream in = DataLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin lacks its data file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> words(String line) {
        return List.of(line.split("\\s+"));
    }

    /** The part of a line after its first word. */
    static String rest(String line) {
        String[] parts = line.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }
}
