package org.zhengwu.api.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPatternTest {

    @ParameterizedTest
    @CsvSource({
        "'[A-Z]{2}-\\d{4}', AB-0123, true",
        "'[A-Z]{2}-\\d{4}', AB-01234, false",
        "'[A-Z]{2}-\\d{4}', xAB-0123, false",
        "'粤[A-Z][A-Z0-9]{5,6}', 粤B12345, true",
        "'\\d+|无', 无, true",
        "'\\d+|无', 12, true",
        "'\\d+|无', 12无, false",
        "'a?a?aa', aaa, true",
        "'[^0-9]*', 没有数字, true",
        "'[^0-9]*', 有1个, false",
        "'第\\(.\\)号', 第(一)号, true",
        "'\\w{2,}', a, false",
        "'.', 😀, true"
    })
    void matchesTheWholeAnswer(String pattern, String answer, boolean matches) {
        assertThat(AnswerPattern.of(pattern).matches(answer)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "(a+)+", "a++", "[a", "a{2", "a{3,2}", "^a$", "\\1", "\\p{L}", "[z-a]", "*", "[a&&b]", "a\\"
            })
    void refusesWhatCouldBacktrackOrIsNoPattern(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerPattern.of(pattern));
    }

    @Test
    void staysQuickWhereABacktrackingMatcherWouldNot() {
        AnswerPattern many = AnswerPattern.of("a*".repeat(99) + "b");
        String answer = "a".repeat(FieldKind.LONGEST_LINE);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(many.matches(answer)).isFalse());
    }
}
