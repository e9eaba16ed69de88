package org.zhengwu.plugin.catalogue;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real items that lie beside the project, where they do. */
final class RealItems {

    private static final String PLACE = "shared/data/service-items/guangdong-items.jsonl";

    private RealItems() {}

    /** Opens the file, or skips the test with the reason. */
    static InputStream open() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(PLACE);
            if (Files.isRegularFile(file)) {
                return Files.newInputStream(file);
            }
        }
        return abort("Skipped: " + PLACE + " lies in no folder above");
    }
}
