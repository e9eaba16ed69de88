package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.bouncycastle.crypto.engines.AESEngine;

/** Encrypts with AES with 256 bits in Galois/Counter mode. */
@ApplicationScoped
class AesGcmCipher extends GcmCipher {

    private static final int KEY_LENGTH = 32;

    AesGcmCipher() {
        super("aes-gcm", KEY_LENGTH, AESEngine::newInstance);
    }
}
