package org.zhengwu.tck.technical.identity;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zhengwu.api.technical.identity.SecondFactorOffer;

/** An app on a phone (动态口令, RFC 6238) that has read the address of an offer, as one that knows nothing of Zhengwu. */
final class Authenticator {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private final byte[] key;
    private final String algorithm;
    private final int digits;
    private final int period;

    private Authenticator(byte[] key, String algorithm, int digits, int period) {
        this.key = key;
        this.algorithm = algorithm;
        this.digits = digits;
        this.period = period;
    }

    /** Reads the address, which leaves out what is usual. */
    static Authenticator reading(SecondFactorOffer offer) {
        URI address = URI.create(offer.address());
        if (!"otpauth".equals(address.getScheme()) || !"totp".equals(address.getHost())) {
            throw new AssertionError("No app reads the address of a factor " + offer.technology());
        }
        Map<String, String> given = Arrays.stream(address.getRawQuery().split("&"))
                .collect(Collectors.toMap(each -> each.split("=")[0], each -> each.split("=")[1]));
        return new Authenticator(
                decoded(given.getOrDefault("secret", "")),
                given.getOrDefault("algorithm", "SHA1"),
                Integer.parseInt(given.getOrDefault("digits", "6")),
                Integer.parseInt(given.getOrDefault("period", "30")));
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * BITS / Byte.SIZE);
        int bits = 0;
        int value = 0;
        for (byte each : base32.getBytes(StandardCharsets.US_ASCII)) {
            value = value << BITS | BASE_32.indexOf(each);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (value >> bits));
            }
        }
        return bytes.array();
    }

    /** How many seconds it shows a code. */
    int period() {
        return period;
    }

    /** The code that it shows. */
    String at(Instant now) {
        try {
            Mac mac = Mac.getInstance("Hmac" + algorithm);
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(now.getEpochSecond() / period)
                    .array());
            int at = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE;
            return String.format("%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException unknown) {
            throw new AssertionError("No app computes " + algorithm, unknown);
        }
    }
}
