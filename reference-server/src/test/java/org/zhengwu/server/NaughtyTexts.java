package org.zhengwu.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengwu.api.json.Json;

/** Texts on which forms break, where the list of them is at hand. */
final class NaughtyTexts {

    private NaughtyTexts() {}

    static List<String> all() throws IOException {
        Optional<Path> list = Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .map(each -> each.resolve("shared/data/bad-input/blns/blns.json"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(list.isPresent(), "skipped: shared/data/bad-input is not at hand");
        return Json.lenient().readList(Files.readString(list.orElseThrow()), String.class).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }
}
