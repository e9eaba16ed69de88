package org.zhengwu.plugin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.technical.identity.TakeoverReport;

/** Files that are imported, and the real and the bad input that lie beside the project. */
final class TakeoverFiles {

    private static final String DATA = "shared/data";

    private TakeoverFiles() {}

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** A file or folder of the shared data, or skips the test with the reason. */
    static Path shared(String place) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve(DATA).resolve(place);
            if (Files.exists(found)) {
                return found;
            }
        }
        String reason = "skipped: " + DATA + "/" + place + " lies in no folder above";
        System.out.println(reason);
        return abort(reason);
    }

    /** All bad input. */
    static List<Path> bad() throws IOException {
        try (Stream<Path> files = Files.walk(shared("bad-input"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The strings that programs stumble over. */
    static List<String> naughty() throws IOException {
        return Files.readAllLines(shared("bad-input/blns/blns.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** The rejected lines as their number, field and code. */
    static List<String> rejected(TakeoverReport report) {
        return report.rejected().stream().map(TakeoverFiles::shown).toList();
    }

    private static String shown(ReportedLine line) {
        return line.line() + " "
                + String.join(
                        ", ",
                        line.violations().stream()
                                .map(each -> (each.field() + " " + each.code()).strip())
                                .toList());
    }
}
