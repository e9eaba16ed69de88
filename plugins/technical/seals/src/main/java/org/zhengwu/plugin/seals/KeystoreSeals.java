package org.zhengwu.plugin.seals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.technical.seals.SealProvider;

/** Signs with the keys of a PKCS#12 keystore; a reference of a key is its alias. */
final class KeystoreSeals implements SealProvider {

    private static final String SETTING = "zhengwu.seals.keystore";

    private final KeyStore keys;
    private final char[] password;

    private KeystoreSeals(KeyStore keys, String password) {
        this.keys = keys;
        this.password = password.toCharArray();
    }

    /**
     * The keystore of a file.
     *
     * @throws PluginException if it is none, or holds demo seals outside demo mode
     */
    static KeystoreSeals open(Path file, String password, boolean demo) {
        try {
            KeystoreSeals opened = new KeystoreSeals(load(file, password), password);
            if (!demo && opened.holdsDemoSeals()) {
                throw new PluginException(SETTING + " holds demo seals, which are refused outside demo mode.");
            }
            return opened;
        } catch (IOException | GeneralSecurityException unusable) {
            PluginException sentence =
                    new PluginException(SETTING + " names " + file + ", which is no PKCS#12 file of that password.");
            sentence.initCause(unusable);
            throw sentence;
        }
    }

    // The JDK's own PKCS#12 can't read a key on the curve of SM2.
    private static KeyStore load(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12", Certificates.PROVIDER);
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, password.toCharArray());
        }
        return keys;
    }

    private boolean holdsDemoSeals() throws GeneralSecurityException {
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.getCertificate(alias) instanceof X509Certificate certificate && DemoSeals.isDemo(certificate)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<byte[]> sign(String keyReference, SealAlgorithm algorithm, byte[] content) {
        try {
            return keys.getKey(keyReference, password) instanceof PrivateKey key
                    ? Certificates.sign(key, algorithm, content)
                    : Optional.empty();
        } catch (GeneralSecurityException ofAnotherPassword) {
            return Optional.empty();
        }
    }
}
