package org.zhengwu.selftest;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengwu.testing.Checkout;

/** The modules of the build, found on disk: the walls must not depend on who is on the class path. */
public final class House implements LocationProvider {

    /** What has a pom and is no module, and this module. */
    private static final Set<String> BESIDE =
            Set.of("benchmark", "tck/selftest", "tck/starter", "docs/samples/spring-boot");

    /** The compiled classes of every module but this one. */
    @Override
    public Set<Location> get(Class<?> testClass) {
        return modules().stream()
                .map(module -> module.resolve("target/classes"))
                .filter(Files::isDirectory)
                .map(Location::of)
                .collect(Collectors.toSet());
    }

    /** Every module of the reactor except the self-test; the starter is a vendor's and no module. */
    static List<Path> modules() {
        Path root = Checkout.root();
        return files(root, 4)
                .filter(file -> file.endsWith("pom.xml"))
                .map(Path::getParent)
                .filter(module -> !BESIDE.contains(root.relativize(module).toString()))
                .filter(module -> !root.relativize(module).toString().contains("target"))
                .sorted()
                .toList();
    }

    /** The Java sources of a module that end up in its artifact. */
    static List<Path> sources(Path module) {
        Path sources = module.resolve("src/main/java");
        return Files.isDirectory(sources)
                ? files(sources, Integer.MAX_VALUE)
                        .filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.find(folder, depth, (file, attributes) -> attributes.isRegularFile())) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
