package org.zhengwu.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.testing.Checkout;

class ProblemTextsTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:new RuleViolatedException\\(\\s*\"[^\"]*\",|super\\(\\s*Kind\\.[A-Z_]+,)\\s*\"([a-z-]+)\"");

    @Test
    void saysOfEveryCodeWhatItIsAndWhatToDoInBothLanguages() throws IOException {
        ProblemTexts texts = new ProblemTexts();
        Set<String> codes = codes();
        assertThat(codes).contains("not-found", "filed-by-applicant", "agent-is-staff", "roles-exclude-each-other");

        List<String> wordless = new ArrayList<>();
        for (String code : codes) {
            if (texts.title(code, 0, Locale.ENGLISH).equals(texts.title(code, 0, Locale.CHINESE))) {
                wordless.add(code + " in both languages alike");
            }
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                boolean told = !texts.title(code, 0, language).equals(code)
                        && texts.detail(code, Map.of(), language).isPresent();
                if (!told) {
                    wordless.add(code + " in " + language);
                }
            }
        }
        assertThat(wordless).isEmpty();
    }

    @Test
    void saysOfEveryStatusWhatToDoInBothLanguages() {
        ProblemTexts texts = new ProblemTexts();
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429}) {
            String code = "http-" + status;
            assertThat(texts.title(code, status, Locale.CHINESE)).as(code).isNotEqualTo(code);
            assertThat(texts.detail(code, Map.of(), Locale.CHINESE)).as(code).isPresent();
            assertThat(texts.detail(code, Map.of(), Locale.ENGLISH))
                    .as(code)
                    .isPresent()
                    .isNotEqualTo(texts.detail(code, Map.of(), Locale.CHINESE));
        }
    }

    /** The codes that the contract and the plugins throw, as their sources say; the portal has words of its own. */
    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : List.of("api/java", "plugins")) {
            try (Stream<Path> files = Files.walk(Checkout.root().resolve(room))) {
                for (Path file : files.filter(ProblemTextsTest::isSource).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(codes::add);
                }
            }
        }
        return codes;
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }
}
