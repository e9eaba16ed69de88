package org.zhengwu.plugin.cases.filedrop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.json.Json;
import org.zhengwu.spi.application.cases.HandedCase;

/** The file drop under {@code kill -9}: counted from a log outside the killed process. */
@Tag("full")
class FileDropKillTest {

    private static final int KILLS = 20;
    private static final int ANSWERS = 20;

    @TempDir
    Path place;

    @Test
    void losesNothingAndShowsNothingHalf() throws Exception {
        Path folder = Files.createDirectories(place.resolve("drop"));
        Path in = Files.createDirectories(folder.resolve("in"));
        Path kept = place.resolve("kept.txt");
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            for (int i = 0; i < ANSWERS; i++) {
                put(in, "a-" + kill + "-" + i);
            }
            told.addAll(runAndKill(folder, "K" + kill, kept));
        }
        FileDrop drop = new FileDrop("market", folder, Duration.ofMinutes(5));
        int last;
        do {
            last = DropProcess.takeIn(drop, kept);
        } while (last > 0);

        List<String> lines = Files.readAllLines(kept);
        Set<String> recorded = new HashSet<>(lines);
        Set<String> handed = wholeHandovers(folder.resolve("out"));
        System.out.printf(
                "%d kills, %d writers: told %d handed over, found %d whole; %d answers put, %d kept, %d of them twice%n",
                KILLS,
                DropProcess.WRITERS,
                told.size(),
                handed.size(),
                KILLS * ANSWERS,
                recorded.size(),
                lines.size() - recorded.size());
        assertThat(told).isNotEmpty();
        assertThat(handed).containsAll(told);
        assertThat(recorded).hasSize(KILLS * ANSWERS);
        try (Stream<Path> acknowledged = Files.list(folder.resolve("acknowledged"))) {
            assertThat(acknowledged).hasSize(KILLS * ANSWERS);
        }
        assertThat(folder.resolve("rejected")).doesNotExist();
    }

    private static void put(Path in, String id) throws IOException {
        Path part = Files.writeString(
                in.resolve(id + ".part"),
                "{\"id\": \"" + id + "\", \"number\": \"1\", \"sequence\": 1, \"step\": \"RESUME\"}");
        Files.move(part, in.resolve(id + ".json"));
    }

    private List<String> runAndKill(Path folder, String name, Path kept) throws IOException, InterruptedException {
        Path output = place.resolve(name + ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DropProcess.class.getName(),
                        folder.toString(),
                        name,
                        kept.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (Files.size(output) == 0 && process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(400));
        assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
        process.destroyForcibly().waitFor();
        String said = Files.readString(output);
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.substring("handed ".length()))
                .toList();
    }

    /** Every file that has its name can be read, and so can the materials that it names. */
    private static Set<String> wholeHandovers(Path out) throws IOException {
        Set<String> numbers = new HashSet<>();
        try (Stream<Path> found = Files.list(out)) {
            for (Path each :
                    found.filter(file -> file.toString().endsWith(".json")).toList()) {
                HandedCase handed = Json.lenient().read(Files.readString(each), HandedCase.class);
                String number = handed.number().value();
                for (HandedCase.Material material : handed.materials()) {
                    assertThat(out.resolve("materials/" + number + "/" + material.document()))
                            .hasSize(DropProcess.MATERIAL_BYTES);
                }
                numbers.add(number);
            }
        }
        return numbers;
    }
}
