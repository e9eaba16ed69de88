package org.zhengwu.spi.technical.identity;

/**
 * Encrypts personal data at rest (port). The function keeps the keys and says which one to use; a provider
 * only knows its algorithm. Every provider is a bean; the setting {@code zhengwu.identity.cipher} names the
 * one that encrypts, and what others encrypted stays readable while they are there.
 */
public interface PersonalDataCipher {

    /** The name of the algorithm as it stands in every ciphertext, such as {@code sm4-gcm}. */
    String algorithm();

    /** How many bytes its key has. */
    int keyLength();

    /**
     * Encrypts with a fresh nonce, which leads the result.
     *
     * @param context what the value belongs to; needed again to decrypt, and not part of the result
     * @throws org.zhengwu.spi.OutageException if the module that encrypts is down
     */
    byte[] encrypt(byte[] key, byte[] plain, byte[] context);

    /**
     * Gives back what was encrypted under the key and context.
     *
     * @throws IllegalStateException if the bytes were changed, or belong to another key or context
     * @throws org.zhengwu.spi.OutageException if the module that decrypts is down
     */
    byte[] decrypt(byte[] key, byte[] encrypted, byte[] context);
}
