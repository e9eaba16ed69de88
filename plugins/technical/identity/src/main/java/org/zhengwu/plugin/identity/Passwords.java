package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id. Each hash carries its cost, so that a higher one can be set without
 * making the old ones wrong.
 */
@ApplicationScoped
class Passwords {

    // 12 MiB and 3 passes is one of the equal choices that OWASP names; BouncyCastle is quicker with less memory.
    private static final int USUAL_KIBIBYTES = 12 * 1024;
    private static final int USUAL_PASSES = 3;
    private static final int LEAST_KIBIBYTES = 64;
    private static final int MOST_KIBIBYTES = 1 << 20;
    private static final int MOST_PASSES = 100;
    private static final int SALT_LENGTH = 16;
    private static final int HASH_LENGTH = 32;

    private final int kibibytes;
    private final int passes;
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    /** Hashing takes a core and much memory: more at once would only make each slower. */
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    Passwords(IdentitySettings settings) {
        kibibytes = settings.number("password.kibibytes", USUAL_KIBIBYTES, LEAST_KIBIBYTES, MOST_KIBIBYTES);
        passes = settings.number("password.passes", USUAL_PASSES, 1, MOST_PASSES);
        nobody = hash(encode(KeyRing.random()));
    }

    String hash(String password) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return kibibytes + "$" + passes + "$" + encode(salt) + "$" + encode(compute(password, salt, kibibytes, passes));
    }

    boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] computed = compute(password, salt, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts[3]));
    }

    /** Takes as long as a comparison, for an account that is not there. */
    void compareWithNobody(String password) {
        if (matches(password, nobody)) {
            throw new IllegalStateException("Nobody has no password");
        }
    }

    /** Whether the hash was made at another cost than that of now. */
    boolean isOutdated(String hash) {
        return !hash.startsWith(kibibytes + "$" + passes + "$");
    }

    private byte[] compute(String password, byte[] salt, int memory, int iterations) {
        byte[] secret = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[HASH_LENGTH];
        turns.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt)
                    .withMemoryAsKB(memory)
                    .withIterations(iterations)
                    .withParallelism(1)
                    .build());
            generator.generateBytes(secret, hash);
        } finally {
            turns.release();
        }
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
