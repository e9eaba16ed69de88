package org.zhengwu.runtime.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** How the other side of a connection is known; a server's own choice for its clients plays no part. */
public final class Tls {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Tls() {}

    /** Whether nobody on the way reads or changes what goes to the address: it is https, or http within this machine. */
    public static boolean covers(URI address) {
        String host = address.getHost();
        return host != null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host)));
    }

    /**
     * A context for connections to one side.
     *
     * @param keys by what the other side knows this one, or null
     * @param trusted the certificates of those who issue the other side's, in PEM; those of the Java runtime if empty
     * @throws IOException if the file cannot be read
     */
    public static SSLContext context(KeyManager @Nullable [] keys, Optional<Path> trusted)
            throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, trusted.isEmpty() ? null : issuers(trusted.get()), null);
        return context;
    }

    private static TrustManager[] issuers(Path trusted) throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (InputStream pem = Files.newInputStream(trusted)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                known.setCertificateEntry("issuer-" + known.size(), each);
            }
        }
        if (known.size() == 0) {
            throw new CertificateException("no certificate");
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        return trust.getTrustManagers();
    }
}
