package org.zhengwu.plugin.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.zhengwu.spi.technical.identity.SecondFactor;

/**
 * Codes of six digits that an app on the holder's phone shows for half a minute (动态口令, RFC 6238). The numbers are no
 * settings: the apps that people have know these and ignore others.
 */
@ApplicationScoped
class TotpFactor implements SecondFactor {

    /** RFC 6238, 5.2. */
    private static final Duration STEP = Duration.ofSeconds(30);

    /** RFC 6238, 5.2: at most one step for the time that a code is on its way, and for a clock that goes wrong. */
    private static final int WINDOW = 1;

    /** RFC 4226, 5.3. */
    private static final int DIGITS = 6;

    /** RFC 4226, 4, R6: 160 bits. */
    private static final int SECRET_LENGTH = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
    private final SecureRandom random = new SecureRandom();
    private final String issuer;

    @Inject
    TotpFactor(IdentitySettings settings) {
        issuer = settings.text("second-factor.issuer", "Zhengwu");
    }

    @Override
    public String name() {
        return "totp";
    }

    @Override
    public Fresh offer(String account) {
        byte[] key = new byte[SECRET_LENGTH];
        random.nextBytes(key);
        String secret = Base32.toBase32String(key);
        String address = "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP.toSeconds();
        return new Fresh(secret, address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public OptionalLong accept(String secret, String code, Instant now, long after) {
        SecretKeySpec key = new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm());
        long step = now.getEpochSecond() / STEP.toSeconds();
        for (long each = Math.max(step - WINDOW, after + 1); each <= step + WINDOW; each++) {
            if (shows(key, each, code)) {
                return OptionalLong.of(each);
            }
        }
        return OptionalLong.empty();
    }

    private boolean shows(SecretKeySpec key, long step, String code) {
        try {
            Instant then = Instant.ofEpochSecond(step * STEP.toSeconds());
            byte[] shown = generator
                    .generateOneTimePasswordString(key, then, Locale.ROOT)
                    .getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(shown, code.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
