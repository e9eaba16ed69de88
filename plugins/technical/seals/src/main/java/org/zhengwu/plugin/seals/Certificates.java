package org.zhengwu.plugin.seals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.zhengwu.api.technical.seals.SealAlgorithm;

/** The certificates of seals, and what both algorithms are called. */
final class Certificates {

    /** Not registered with the JDK, so that no other program in the process meets it. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final int SHORTEST_RSA_KEY = 2048;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Certificates() {}

    /** Reads a certificate; throws {@link IllegalArgumentException} where the text is none. */
    static X509Certificate read(String pem) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", PROVIDER);
            Object read =
                    factory.generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (read instanceof X509Certificate certificate) {
                return certificate;
            }
        } catch (CertificateException unreadable) {
            throw new IllegalArgumentException("not a certificate", unreadable);
        }
        throw new IllegalArgumentException("not a certificate");
    }

    static String pem(X509Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(encoded(certificate))
                + "\n-----END CERTIFICATE-----\n";
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException("A certificate that was read can't be written", broken);
        }
    }

    static Instant validFrom(X509Certificate certificate) {
        return Times.read(structure(certificate).getStartDate().getTime());
    }

    static Instant validUntil(X509Certificate certificate) {
        return Times.read(structure(certificate).getEndDate().getTime());
    }

    private static Certificate structure(X509Certificate certificate) {
        return Certificate.getInstance(encoded(certificate));
    }

    /** The SHA-256 of bytes, in lower-case hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Whether the key of the certificate is one of the algorithm, and long enough. */
    static boolean isOf(SealAlgorithm algorithm, X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        return switch (algorithm) {
            case RSA -> key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA_KEY;
            case SM2 ->
                GMObjectIdentifiers.sm2p256v1.equals(SubjectPublicKeyInfo.getInstance(key.getEncoded())
                        .getAlgorithm()
                        .getParameters());
        };
    }

    /** What the signature of the algorithm is called. */
    static String signatureOf(SealAlgorithm algorithm) {
        return switch (algorithm) {
            case RSA -> "SHA256withRSA";
            case SM2 -> "SM3withSM2";
        };
    }

    /** The signature of the key; empty where it is one of another algorithm. */
    static Optional<byte[]> sign(PrivateKey key, SealAlgorithm algorithm, byte[] content) {
        try {
            Signature signer = Signature.getInstance(signatureOf(algorithm), PROVIDER);
            signer.initSign(key);
            signer.update(content);
            return Optional.of(signer.sign());
        } catch (GeneralSecurityException ofAnotherAlgorithm) {
            return Optional.empty();
        }
    }

    /** Whether the key of the certificate made the signature. */
    static boolean verifies(X509Certificate certificate, SealAlgorithm algorithm, byte[] content, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(signatureOf(algorithm), PROVIDER);
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
