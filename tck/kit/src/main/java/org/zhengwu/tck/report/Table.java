package org.zhengwu.tck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Reads the data of this package. */
final class Table {

    private Table() {}

    static <T> List<T> read(String name, int columns, Function<String[], T> line) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), UTF_8))) {
            return lines.lines()
                    .filter(raw -> !raw.isBlank() && !raw.startsWith("#"))
                    .map(raw -> raw.split("\t", -1))
                    .peek(raw -> require(raw.length == columns, name))
                    .map(line)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String name) {
        try (InputStream resource = open(name)) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        InputStream resource = Table.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("The kit lacks its " + name);
        }
        return resource;
    }

    private static void require(boolean whole, String name) {
        if (!whole) {
            throw new IllegalStateException("A line of " + name + " has too few or too many columns");
        }
    }
}
