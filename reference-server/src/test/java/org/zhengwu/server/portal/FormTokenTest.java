package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final String SECRET = "a-session-token-of-some-length";

    @Test
    void belongsToItsSecretAlone() {
        String token = FormToken.of(SECRET);

        assertThat(FormToken.matches(SECRET, token)).isTrue();
        assertThat(FormToken.matches("another-session-token-of-some-length", token))
                .isFalse();
        assertThat(FormToken.matches(SECRET, "")).isFalse();
    }

    @Test
    void tellsNothingOfTheSecret() {
        assertThat(FormToken.of(SECRET)).doesNotContain(SECRET).hasSize(43);
    }

    @Test
    void makesSecretsThatNobodyGuesses() {
        assertThat(FormToken.freshSecret()).hasSize(43).isNotEqualTo(FormToken.freshSecret());
    }
}
