package org.zhengwu.plugin.identity;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.zhengwu.spi.technical.identity.PersonalDataCipher;

/** A block cipher in Galois/Counter mode, with a fresh nonce before every ciphertext. */
abstract class GcmCipher implements PersonalDataCipher {

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final String algorithm;
    private final int keyLength;
    private final Supplier<BlockCipher> engine;
    private final SecureRandom random = new SecureRandom();

    GcmCipher(String algorithm, int keyLength, Supplier<BlockCipher> engine) {
        this.algorithm = algorithm;
        this.keyLength = keyLength;
        this.engine = engine;
    }

    @Override
    public String algorithm() {
        return algorithm;
    }

    @Override
    public int keyLength() {
        return keyLength;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        GCMModeCipher cipher = cipher(true, key, nonce, context);
        byte[] result = Arrays.copyOf(nonce, NONCE_LENGTH + cipher.getOutputSize(plain.length));
        try {
            int length = cipher.processBytes(plain, 0, plain.length, result, NONCE_LENGTH);
            cipher.doFinal(result, NONCE_LENGTH + length);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
        return result;
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] encrypted, byte[] context) {
        if (encrypted.length < NONCE_LENGTH + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("The ciphertext is torn");
        }
        GCMModeCipher cipher = cipher(false, key, Arrays.copyOf(encrypted, NONCE_LENGTH), context);
        int length = encrypted.length - NONCE_LENGTH;
        byte[] plain = new byte[cipher.getOutputSize(length)];
        try {
            int done = cipher.processBytes(encrypted, NONCE_LENGTH, length, plain, 0);
            cipher.doFinal(plain, done);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("The ciphertext was changed, or belongs elsewhere", changed);
        }
        return plain;
    }

    private GCMModeCipher cipher(boolean encrypts, byte[] key, byte[] nonce, byte[] context) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(engine.get());
        cipher.init(encrypts, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, context));
        return cipher;
    }
}
