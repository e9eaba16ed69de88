package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.bouncycastle.crypto.engines.SM4Engine;

/** Encrypts with SM4 (GB/T 32907, SEC-007) in Galois/Counter mode. */
@ApplicationScoped
class Sm4GcmCipher extends GcmCipher {

    private static final int KEY_LENGTH = 16;

    Sm4GcmCipher() {
        super("sm4-gcm", KEY_LENGTH, SM4Engine::new);
    }
}
