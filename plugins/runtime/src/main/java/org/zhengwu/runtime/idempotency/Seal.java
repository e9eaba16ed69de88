package org.zhengwu.runtime.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the input and the result of a first call from whoever reads the database: both may be personal, and
 * only the client knows the idempotency key that opens them.
 */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    Seal(FirstCall call) {
        secret = bytes(call.account() + "\n" + call.operation() + "\n" + call.key());
    }

    /** What stands in the database for the key. */
    String name() {
        return HexFormat.of().formatHex(derive("name"));
    }

    /** The digest of an input; it cannot be guessed from likely inputs without the key. */
    String digest(String input) {
        return HexFormat.of().formatHex(mac(derive("input"), input));
    }

    String close(String result) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bytes(result));
        byte[] all = Arrays.copyOf(nonce, NONCE_LENGTH + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_LENGTH, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    String open(String kept) {
        byte[] all = Base64.getDecoder().decode(kept);
        byte[] nonce = Arrays.copyOf(all, NONCE_LENGTH);
        byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(all, NONCE_LENGTH, all.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derive("result"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("The result of a first call was altered", altered);
        }
    }

    private byte[] derive(String purpose) {
        return mac(secret, purpose);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
