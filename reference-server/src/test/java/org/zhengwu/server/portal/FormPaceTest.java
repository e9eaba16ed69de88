package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.TooManyRequestsException;

class FormPaceTest {

    private static final AccountId ACCOUNT = new AccountId(UUID.fromString("018f0000-0000-7000-8000-000000000001"));
    private static final AccountId OTHER = new AccountId(UUID.fromString("018f0000-0000-7000-8000-000000000002"));

    private Instant now = Instant.parse("2026-11-29T08:00:00Z");
    private final FormPace pace = new FormPace(3, 5, () -> now);

    @Test
    void holdsBackAnAccountThatSendsTooManyAndNobodyElse() {
        for (int sent = 0; sent < 3; sent++) {
            pace.count(ACCOUNT);
        }

        assertThatThrownBy(() -> pace.count(ACCOUNT)).isInstanceOf(TooManyRequestsException.class);
        assertThatCode(() -> pace.count(OTHER)).doesNotThrowAnyException();
        assertThatCode(() -> pace.count("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void countsVisitorsByTheirAddress() {
        for (int sent = 0; sent < 5; sent++) {
            pace.count("192.0.2.1");
        }

        assertThatThrownBy(() -> pace.count("192.0.2.1")).isInstanceOf(TooManyRequestsException.class);
        assertThatCode(() -> pace.count("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void saysWhenToTryAgainAndLetsPassThen() {
        for (int sent = 0; sent < 3; sent++) {
            pace.count(ACCOUNT);
        }
        now = now.plusSeconds(20);
        TooManyRequestsException refused =
                catchThrowableOfType(TooManyRequestsException.class, () -> pace.count(ACCOUNT));
        now = now.plus(refused.retryAfter());

        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(41));
        assertThatCode(() -> pace.count(ACCOUNT)).doesNotThrowAnyException();
    }

    @Test
    void refusesToLetNobodyPass() {
        assertThatThrownBy(() -> new FormPace(0, 1, () -> now)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new FormPace(1, 0, () -> now)).isInstanceOf(IllegalStateException.class);
    }
}
