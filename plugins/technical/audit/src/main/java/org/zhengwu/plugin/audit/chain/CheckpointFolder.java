package org.zhengwu.plugin.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How checkpoints lie in a folder: those that last, one a line, and the newest in a file that is replaced
 * each time, so that a busy trail does not fill the disk with checkpoints.
 */
public final class CheckpointFolder {

    /** The file of the checkpoints that last. */
    public static final String CHECKPOINTS = "checkpoints.jsonl";

    /** The file of the newest checkpoint. */
    public static final String HEAD = "head.json";

    private CheckpointFolder() {}

    /** The lines of all checkpoints of a folder, or of one file of them; the newest last. */
    public static List<String> lines(Path folderOrFile) throws IOException {
        if (!Files.isDirectory(folderOrFile)) {
            return Files.readAllLines(folderOrFile, StandardCharsets.ISO_8859_1);
        }
        List<String> lines = new ArrayList<>();
        for (String name : List.of(CHECKPOINTS, HEAD)) {
            Path file = folderOrFile.resolve(name);
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
        }
        int last = lines.size() - 1;
        if (last > 0 && lines.get(last).equals(lines.get(last - 1))) {
            lines.remove(last);
        }
        return lines;
    }
}
