package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.bouncycastle.crypto.engines.AESEngine;
import org.zhengwu.spi.technical.identity.PersonalDataCipher;

/** Encrypts with AES with 256 bits in Galois/Counter mode. */
@ApplicationScoped
class AesGcmCipher implements PersonalDataCipher {

    private static final int KEY_LENGTH = 32;

    private final BlockCipherMode mode = new BlockCipherMode(AESEngine::newInstance);

    @Override
    public String algorithm() {
        return "aes-gcm";
    }

    @Override
    public int keyLength() {
        return KEY_LENGTH;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] plain, byte[] context) {
        return mode.encrypt(key, plain, context);
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] encrypted, byte[] context) {
        return mode.decrypt(key, encrypted, context);
    }
}
