package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.zhengwu.spi.technical.identity.SecondFactor.Fresh;

class TotpFactorTest {

    /** The secret of RFC 6238, appendix B. */
    private static final String SECRET =
            Base32.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private final TotpFactor factor = new TotpFactor(new IdentitySettings(new SmallRyeConfigBuilder().build()));

    private OptionalLong accept(String code, long second, long after) {
        return factor.accept(SECRET, code, Instant.ofEpochSecond(second), after);
    }

    /** The last six digits of the eight that appendix B gives. */
    @Test
    void showsTheCodesOfTheStandard() {
        Map.of(
                        59L, "287082",
                        1111111109L, "081804",
                        1111111111L, "050471",
                        1234567890L, "005924",
                        2000000000L, "279037",
                        20000000000L, "353130")
                .forEach((second, code) ->
                        assertThat(accept(code, second, -1)).as(code).hasValue(second / 30));
    }

    @Test
    void acceptsACodeOneStepEarlyOrLateAndNoMore() {
        long then = 1111111109L / 30 * 30;
        assertThat(accept("081804", then - 31, -1)).isEmpty();
        assertThat(accept("081804", then - 30, -1)).isPresent();
        assertThat(accept("081804", then + 59, -1)).isPresent();
        assertThat(accept("081804", then + 60, -1)).isEmpty();
    }

    @Test
    void acceptsNoCodeThatIsNotNewerThanTheLast() {
        long step = 1111111109L / 30;
        assertThat(accept("081804", 1111111109L, step - 1)).hasValue(step);
        assertThat(accept("081804", 1111111109L, step)).isEmpty();
        assertThat(accept("", 1111111109L, -1)).isEmpty();
        assertThat(accept("０８１８０４", 1111111109L, -1)).isEmpty();
    }

    @Test
    void offersASecretOfItsOwnWithTheAddressThatAppsRead() {
        Fresh fresh = factor.offer("official-sz");

        assertThat(Base32.decode(fresh.secret())).hasSize(20);
        assertThat(fresh.address())
                .isEqualTo("otpauth://totp/Zhengwu:official-sz?secret=" + fresh.secret()
                        + "&issuer=Zhengwu&algorithm=SHA1&digits=6&period=30");
        assertThat(fresh.toString()).doesNotContain(fresh.secret());
        assertThat(factor.offer("official-sz").secret()).isNotEqualTo(fresh.secret());
    }
}
