package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.zhengwu.spi.technical.identity.PersonalDataCipher;

/** Encrypts with SM4 (GB/T 32907, SEC-007) in Galois/Counter mode. */
@ApplicationScoped
class Sm4GcmCipher implements PersonalDataCipher {

    private static final int KEY_LENGTH = 16;

    private final BlockCipherMode mode = new BlockCipherMode(SM4Engine::new);

    @Override
    public String algorithm() {
        return "sm4-gcm";
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
