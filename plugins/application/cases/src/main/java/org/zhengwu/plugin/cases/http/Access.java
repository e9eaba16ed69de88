package org.zhengwu.plugin.cases.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.wire.Tls;

/**
 * By what the server and a system know each other (身份鉴别). What is secret is read from files that the document of
 * the systems does not hold.
 */
public final class Access {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{1,4096}=*");

    private final SSLContext tls;
    private final @Nullable Path token;

    private Access(SSLContext tls, @Nullable Path token) {
        this.tls = tls;
        this.token = token;
    }

    /**
     * By a bearer token, which is read for each request, so that a new one holds at once.
     *
     * @param trusted the certificates of those who issue the system's, in PEM; those of the Java runtime if empty
     * @throws IOException if the token or a certificate cannot be read
     */
    public static Access byToken(Path token, Optional<Path> trusted) throws IOException, GeneralSecurityException {
        Access access = new Access(Tls.context(null, trusted), token);
        access.authorization();
        return access;
    }

    /**
     * By a certificate with its key.
     *
     * @param keystore a PKCS#12 file
     * @throws IOException if a file cannot be read or the password does not open it
     */
    public static Access byCertificate(Path keystore, String password, Optional<Path> trusted)
            throws IOException, GeneralSecurityException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(keystore)) {
            own.load(stored, password.toCharArray());
        }
        if (own.size() == 0) {
            throw new KeyStoreException("no key");
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, password.toCharArray());
        return new Access(Tls.context(keys.getKeyManagers(), trusted), null);
    }

    SSLContext tls() {
        return tls;
    }

    /** What the header {@code Authorization} says, if the system asks for it. */
    Optional<String> authorization() throws IOException {
        if (token == null) {
            return Optional.empty();
        }
        String text = Files.readString(token).strip();
        if (!TOKEN.matcher(text).matches()) {
            throw new IOException("The file of the token holds none");
        }
        return Optional.of("Bearer " + text);
    }
}
