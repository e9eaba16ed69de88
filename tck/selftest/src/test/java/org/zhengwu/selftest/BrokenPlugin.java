package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.selftest.broken.BrokenPlugins;

/**
 * A line of the tables of broken plugins.
 *
 * @param change the bean that breaks the reference
 * @param chapter the tests that run
 * @param breaks the id that must fall
 * @param beside the ids that may fall with it
 */
record BrokenPlugin(Class<?> change, Class<?> chapter, String breaks, Set<String> beside) {

    private static final String NAMES = "zhengwu.broken";
    private static final String CHAPTERS = "org.zhengwu.tck.";

    /** Every line of every table. */
    static List<BrokenPlugin> all() {
        List<BrokenPlugin> found = new ArrayList<>();
        for (Path table : tables()) {
            for (String line : lines(table)) {
                if (!line.startsWith("#")) {
                    found.add(of(line.split("\t", -1)));
                }
            }
        }
        return found;
    }

    /** Whether some are chosen by name. */
    static boolean areNamed() {
        return System.getProperty(NAMES) != null;
    }

    /** Those that {@code -Dzhengwu.broken=LosesACase,SignsTwice} names, which while one is written saves minutes. */
    static List<BrokenPlugin> chosen() {
        String names = System.getProperty(NAMES);
        if (names == null) {
            return all();
        }
        Set<String> wanted = Set.of(names.split(","));
        return all().stream()
                .filter(each -> wanted.contains(each.change.getSimpleName()))
                .toList();
    }

    /** What is wrong with how the kit judged this plugin; empty where it named the id and nothing undeclared. */
    List<String> wrongIn(Findings findings) {
        Set<String> undeclared = new TreeSet<>(findings.fallen());
        undeclared.removeAll(beside);
        undeclared.remove(breaks);
        List<String> wrong = new ArrayList<>();
        if (!findings.byAssertion().contains(breaks)) {
            wrong.add(change.getSimpleName() + " does not fall by " + breaks + " but by " + findings.byAssertion()
                    + " in " + findings.tests());
        }
        if (!undeclared.isEmpty()) {
            wrong.add(change.getSimpleName() + " also falls by " + undeclared + " in " + findings.tests());
        }
        return wrong;
    }

    /** A jar of the decorator alone; its annotation and the empty beans.xml make it a bean. */
    Path packedIn(Path folder) throws IOException {
        Path jar = folder.resolve("broken.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("META-INF/beans.xml"));
            add(change, out);
            add(Altered.class, out);
        }
        return jar;
    }

    private static void add(Class<?> type, JarOutputStream out) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
            in.transferTo(out);
        }
    }

    private static BrokenPlugin of(String[] columns) {
        try {
            return new BrokenPlugin(
                    Class.forName(BrokenPlugins.class.getPackageName() + "." + columns[0]),
                    Class.forName(CHAPTERS + columns[1]),
                    columns[2],
                    Set.of(columns[3].isEmpty() ? new String[0] : columns[3].split(",")));
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static List<Path> tables() {
        List<Path> found = new ArrayList<>();
        try {
            Path one = Path.of(Objects.requireNonNull(BrokenPlugin.class.getResource("broken/broken-plugins.tsv"))
                    .toURI());
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(Objects.requireNonNull(one.getParent()), "broken-plugins*.tsv")) {
                files.forEach(found::add);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return found.stream().sorted().toList();
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
