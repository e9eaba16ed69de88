package org.zhengwu.runtime.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;

class CursorTest {

    private final UUID id = UUID.randomUUID();
    private final Instant at = Instant.parse("2026-03-02T01:00:00.123456Z");
    private final String text = Cursor.write("cases", "中\"文", 42L, id, at, LocalDate.of(2026, 3, 2));

    @Test
    void givesBackTheKeysThatItWasWrittenFrom() {
        Cursor read = Cursor.read("cases", text).orElseThrow();

        assertThat(read.text(0)).isEqualTo("中\"文");
        assertThat(read.number(1)).isEqualTo(42);
        assertThat(read.id(2)).isEqualTo(id);
        assertThat(read.instant(3)).isEqualTo(at);
        assertThat(read.day(4)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(text).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isAbsentForTheFirstPage() {
        assertThat(Cursor.read("cases", null)).isEmpty();
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        assertThatThrownBy(() -> Cursor.read("items", text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesEveryAlteredByte() {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (int at = 0; at < bytes.length; at++) {
            byte[] altered = bytes.clone();
            altered[at] ^= 1;
            String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertThatThrownBy(() -> Cursor.read("cases", forged))
                    .as("byte %s", at)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (String wrong : new String[] {"", "x", "%%%", "中文", "AAAA", "null"}) {
            assertThatThrownBy(() -> Cursor.read("cases", wrong)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void refusesKeysOfAnotherKind() {
        Cursor read = Cursor.read("cases", text).orElseThrow();

        assertThatThrownBy(() -> read.number(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read.text(5)).isInstanceOf(InvalidInputException.class);
    }
}
