package org.zhengwu.plugin.seals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** A keystore without keys. */
    static KeystoreSeals empty(String password) {
        try {
            return new KeystoreSeals(load(null, password), password);
        } catch (IOException | GeneralSecurityException unsupported) {
            throw new IllegalStateException(unsupported);
        }
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
    private static KeyStore load(@Nullable Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12", Certificates.PROVIDER);
        if (file == null) {
            keys.load(null, password.toCharArray());
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, password.toCharArray());
            }
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
            if (!(keys.getKey(keyReference, password) instanceof PrivateKey key)) {
                return Optional.empty();
            }
            Signature signer = Signature.getInstance(Certificates.signatureOf(algorithm), Certificates.PROVIDER);
            signer.initSign(key);
            signer.update(content);
            return Optional.of(signer.sign());
        } catch (GeneralSecurityException ofAnotherAlgorithm) {
            return Optional.empty();
        }
    }

    void put(String alias, PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        keys.setKeyEntry(alias, key, password, new Certificate[] {certificate});
    }

    void store(Path file) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, password);
        }
    }
}
