package org.zhengwu.plugin.audit.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The hash of a chain; it may change from one entry to the next, since each names its own. */
public enum ChainAlgorithm {
    SHA_256("SHA-256") {
        @Override
        byte[] digest(byte[] content) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }
    },
    /** GB/T 32905 (SEC-007). */
    SM3("SM3") {
        @Override
        byte[] digest(byte[] content) {
            SM3Digest digest = new SM3Digest();
            digest.update(content, 0, content.length);
            byte[] hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            return hash;
        }
    };

    private final String label;

    ChainAlgorithm(String label) {
        this.label = label;
    }

    /** The algorithm with the label; throws {@link IllegalArgumentException} where there is none. */
    public static ChainAlgorithm labelled(String label) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The chain's hash is SHA-256 or SM3, not " + label));
    }

    /** The name in entries and settings. */
    public String label() {
        return label;
    }

    /** The hash in lower-case hexadecimal digits. */
    public String hash(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    abstract byte[] digest(byte[] content);
}
