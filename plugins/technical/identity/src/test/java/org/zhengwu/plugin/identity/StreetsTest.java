package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.identity.DivisionImportReport;

/** Tries the import on the streets of the whole country; skipped where the data is not at hand. */
class StreetsTest {

    private static final int LINES = 41_352;

    @Test
    void importsTheStreetsOfTheCountryInSeconds() throws IOException {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/divisions/streets.csv"))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("none"));
        if (!Files.exists(file)) {
            System.out.println("skipped: shared/data/divisions/streets.csv is not at hand");
        }
        assumeTrue(Files.exists(file));
        try (House house = House.open()) {
            assertThat(run(house, file)).isEqualTo(new DivisionImportReport(LINES, 0, List.of(), 0));
            assertThat(run(house, file)).isEqualTo(new DivisionImportReport(0, LINES, List.of(), 0));
            assertThat(house.directory().ancestry(house.division("441900003")))
                    .extracting(entry -> entry.code().value())
                    .containsExactly("441900003", "441900", "440000", "000000");
        }
    }

    static DivisionImportReport run(House house, Path file) throws IOException {
        long begun = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (Reader lines = Files.newBufferedReader(file)) {
            return house.service().importDivisions(House.SYSTEM_ADMIN, lines);
        } finally {
            System.out.println("streets: " + (System.nanoTime() - begun) / 1_000_000
                    + " ms, of which the thread worked "
                    + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1_000_000 + " ms");
        }
    }
}
