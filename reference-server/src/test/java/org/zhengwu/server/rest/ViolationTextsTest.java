package org.zhengwu.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.testing.Checkout;

class ViolationTextsTest {

    private static final Pattern VIOLATION =
            Pattern.compile("(?<!refuse\\()\"([a-z0-9]+(?:-[a-z0-9]+)*)\",\\s*\"([a-z][^\"]* [^\"]*)\"");
    private static final Pattern BESIDE_A_VARIABLE =
            Pattern.compile("(?:roblem\\(|(?:field|raw|at), )\"([a-z]+(?:-[a-z]+)*)\"(?=, (?:place|\"\"|detail[,)]))");
    private static final Pattern CONSTANT = Pattern.compile(
            "String (?:OUT_OF_REACH|OUT_OF_RANGE|NOT_OF_THIS_KIND|DIFFERS|LOOSER|CODE) = \"([a-z-]+)\"");

    private final ViolationTexts texts = new ViolationTexts();

    @Test
    void tellsEveryCodeOfTheSourcesInChinese() throws IOException {
        List<Violation> written = written();
        assertThat(written)
                .extracting(Violation::code)
                .contains("required", "out-of-reach", "looser-than-superior", "missing-material", "unknown-member");

        assertThat(texts.in(Locale.CHINESE, written))
                .allSatisfy(each -> assertThat(each.detail()).as(each.code()).containsPattern("\\p{IsHan}"));
    }

    @Test
    void takesTheValuesOfTheEnglishSentenceOver() {
        assertThat(chinese("too-long", "must have at most 200 characters")).isEqualTo("不得超过 200 个字符");
        assertThat(chinese("out-of-range", "must be from 1 to 100")).isEqualTo("应在 1 至 100 之间");
        assertThat(chinese("malformed", "line 2, column 5: the text is not JSON here"))
                .isEqualTo("第 2 行第 5 列：此处不是有效的 JSON");
    }

    @Test
    void tellsWhyALineOfAnImportWasRejected() {
        List<ReportedLine> rejected = List.of(
                ReportedLine.of(2, "", "blank-line", "the line cannot be read"),
                ReportedLine.of(3, "", "invalid-utf8", "the line cannot be read"),
                ReportedLine.of(4, "", "line-too-long", "the line cannot be read"),
                ReportedLine.of(
                        5,
                        List.of(
                                new Violation("AREACODE", "required", "must be given"),
                                new Violation("fees[0].basis.title", "too-long", "must have at most 9 characters"))));

        assertThat(texts.inLines(Locale.CHINESE, rejected))
                .extracting(each -> each.line() + " " + each.code() + " "
                        + each.violations().stream().map(Violation::detail).toList())
                .containsExactly(
                        "2 blank-line [空行]",
                        "3 invalid-utf8 [不是 UTF-8 编码，无法读取]",
                        "4 line-too-long [行过长，无法读取]",
                        "5 required [请填写, 不得超过 9 个字符]");
        assertThat(texts.inLines(Locale.ENGLISH, rejected)).isEqualTo(rejected);
    }

    @Test
    void leavesEnglishAndUnknownCodesAsTheyAre() {
        List<Violation> violations = List.of(new Violation("name", "required", "must be given"));

        assertThat(texts.in(Locale.ENGLISH, violations)).isEqualTo(violations);
        assertThat(chinese("of-a-vendor", "must be blue")).isEqualTo("must be blue");
    }

    private String chinese(String code, String detail) {
        return texts.in(Locale.CHINESE, List.of(new Violation("field", code, detail)))
                .get(0)
                .detail();
    }

    /** The violations that the sources of the contract, the plugins and the server write, as far as they say in place. */
    private static List<Violation> written() throws IOException {
        List<Violation> found = new ArrayList<>();
        for (String room : List.of("api", "plugins", "spi", "reference-server")) {
            try (Stream<Path> files = Files.walk(Checkout.root().resolve(room))) {
                for (Path file : files.filter(ViolationTextsTest::isSource).toList()) {
                    String source = Files.readString(file);
                    VIOLATION
                            .matcher(source)
                            .results()
                            .forEach(each -> found.add(new Violation("", each.group(1), each.group(2))));
                    Stream.of(BESIDE_A_VARIABLE, CONSTANT)
                            .flatMap(codes -> codes.matcher(source).results())
                            .forEach(each -> found.add(new Violation("", each.group(1), "must be right")));
                }
            }
        }
        return found;
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }
}
