package org.zhengwu.api.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/** Tries the parsers on the cases that others collected; skipped where the data is not at hand. */
class IdentifierFactsTest {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");

    @Test
    void agreesWithTheCasesOfResidentCards() throws IOException {
        for (String line : cases("identifiers/resident-id.csv")) {
            String[] cells = line.split(",", -1);
            Reason reason = reason(IdentifierKind.RESIDENT_ID, cells[0]);
            assertThat(reason == null).as(line).isEqualTo(Boolean.parseBoolean(cells[1]));
            if (reason == null) {
                assertThat(ResidentId.of(cells[0]).birthDate()).hasToString(cells[3]);
            } else {
                assertThat(reason.name().toLowerCase(Locale.ROOT)).as(line).isEqualTo(cells[2]);
            }
        }
    }

    @Test
    void agreesWithTheCasesOfCreditCodes() throws IOException {
        List<String> lines = cases("identifiers/uscc.csv");
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            assertThat(reason(IdentifierKind.UNIFIED_CREDIT_CODE, cells[0]) == null)
                    .as(line)
                    .isEqualTo(Boolean.parseBoolean(cells[1]));
        }
        System.out.println(lines.size() + " cases of credit codes agree");
    }

    @Test
    void agreesWithTheVectors() throws IOException {
        String vectors = Files.readString(shared("vectors.json"));
        assertThat(texts(vectors, "\"uscc\"", "\"valid\""))
                .hasSize(10)
                .allSatisfy(
                        code -> assertThat(UnifiedCreditCode.of(code).value()).isEqualTo(code));
        assertThat(texts(vectors, "\"uscc\"", "\"invalid\""))
                .hasSize(3)
                .allSatisfy(code -> assertThat(reason(IdentifierKind.UNIFIED_CREDIT_CODE, code))
                        .isNotNull());
        assertThat(texts(vectors, "\"citizen_id\"", "\"valid\""))
                .hasSize(2)
                .allSatisfy(code -> assertThat(ResidentId.of(code).value()).isEqualTo(code));
    }

    private static List<String> texts(String json, String object, String list) {
        int from = json.indexOf('[', json.indexOf(list, json.indexOf(object)));
        Matcher found = TEXT.matcher(json.substring(from, json.indexOf(']', from)));
        return found.results().map(each -> each.group(1)).toList();
    }

    private static List<String> cases(String file) throws IOException {
        try (Stream<String> lines = Files.lines(shared(file))) {
            return lines.skip(1).filter(line -> !line.isBlank()).toList();
        }
    }

    private static Path shared(String file) {
        Optional<Path> found = Stream.iterate(
                        Path.of("").toAbsolutePath(), path -> path != null, IdentifierFactsTest::parent)
                .map(path -> path.resolve("shared/data").resolve(file))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: shared/data/" + file + " is not at hand");
        return found.orElseThrow();
    }

    private static @Nullable Path parent(Path path) {
        return path.getParent();
    }

    private static @Nullable Reason reason(IdentifierKind kind, String text) {
        try {
            Identifier.of(kind, text);
            return null;
        } catch (InvalidIdentifierException refused) {
            return refused.reason();
        }
    }
}
