package org.zhengwu.tck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The detached Ed25519 signature of a report: 64 bytes over the bytes of the JSON, as OpenSSL makes it. */
public final class ReportSignature {

    private static final String ED25519 = "Ed25519";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private ReportSignature() {}

    /**
     * Reads the private key of a PEM file, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static PrivateKey privateKey(Path pem) throws IOException {
        byte[] block = block(pem, "PRIVATE");
        try {
            return KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(block));
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("The private key in " + pem + " is not Ed25519", other);
        }
    }

    /**
     * Reads the public key of a PEM file, as {@code openssl pkey -pubout} writes it.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static PublicKey publicKey(Path pem) throws IOException {
        byte[] block = block(pem, "PUBLIC");
        try {
            return KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(block));
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("The public key in " + pem + " is not Ed25519", other);
        }
    }

    static byte[] sign(byte[] report, PrivateKey key) {
        try {
            Signature signer = Signature.getInstance(ED25519);
            signer.initSign(key);
            signer.update(report);
            return signer.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The key cannot sign", unusable);
        }
    }

    static boolean isBy(PublicKey key, byte[] report, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ED25519);
            verifier.initVerify(key);
            verifier.update(report);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static byte[] block(Path pem, String part) throws IOException {
        Matcher blocks = PEM.matcher(Files.readString(pem, StandardCharsets.ISO_8859_1));
        while (blocks.find()) {
            if (part.equals(blocks.group(1))) {
                return Base64.getMimeDecoder().decode(blocks.group(2));
            }
        }
        throw new IllegalArgumentException(pem + " holds no block BEGIN " + part + " KEY");
    }
}
