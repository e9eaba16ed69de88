package org.zhengwu.plugin.catalogue;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real items, and the bad input, that lie beside the project, where they do. */
final class RealItems {

    private static final String DATA = "shared/data";

    private RealItems() {}

    /** Opens the file, or skips the test with the reason. */
    static InputStream open() throws IOException {
        return Files.newInputStream(data("service-items/guangdong-items.jsonl"));
    }

    /** A file or folder of the shared data, or skips the test with the reason. */
    static Path data(String place) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve(DATA).resolve(place);
            if (Files.exists(found)) {
                return found;
            }
        }
        return abort("Skipped: " + DATA + "/" + place + " lies in no folder above");
    }
}
