package org.zhengwu.plugin.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key that signs checkpoints: Ed25519, or ECDSA on P-256. */
public final class SigningKey {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
    private static final List<String> FAMILIES = List.of("Ed25519", "EC");
    private static final int ID_DIGITS = 16;

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        byte[] proof = "zhengwu".getBytes(StandardCharsets.UTF_8);
        try {
            Signature verifier = Signature.getInstance(signatureOf(publicKey));
            verifier.initVerify(publicKey);
            verifier.update(proof);
            if (!verifier.verify(sign(proof))) {
                throw new IllegalArgumentException("The private and the public key do not belong together");
            }
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The key cannot sign", unusable);
        }
    }

    /** A new Ed25519 key. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Reads a PEM file that holds a private key (PKCS #8) and its public key, as {@code openssl genpkey}
     * and {@code openssl pkey -pubout} write them.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static SigningKey read(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        PublicKey open = publicKey(pem);
        try {
            PKCS8EncodedKeySpec secret = new PKCS8EncodedKeySpec(block(pem, "PRIVATE"));
            return new SigningKey(KeyFactory.getInstance(open.getAlgorithm()).generatePrivate(secret), open);
        } catch (GeneralSecurityException ofAnotherFamily) {
            throw new IllegalArgumentException(
                    "The private key is not of the family of the public key", ofAnotherFamily);
        }
    }

    /**
     * Reads the public key of a PEM file.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static PublicKey readPublic(Path file) throws IOException {
        return publicKey(Files.readString(file, StandardCharsets.US_ASCII));
    }

    /** The id of a public key: the first digits of its SHA-256. */
    public static String idOf(PublicKey key) {
        return ChainAlgorithm.SHA_256.hash(key.getEncoded()).substring(0, ID_DIGITS);
    }

    static String signatureOf(PublicKey key) {
        return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "Ed25519";
    }

    public String id() {
        return idOf(publicKey);
    }

    /** The part that verifies. */
    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] content) {
        try {
            Signature signer = Signature.getInstance(signatureOf(publicKey));
            signer.initSign(privateKey);
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The key cannot sign", unusable);
        }
    }

    /** Both parts in PEM, as {@link #read} takes them. */
    public String toPem() {
        return pem("PRIVATE", privateKey.getEncoded()) + toPublicPem();
    }

    /** The public part in PEM. */
    public String toPublicPem() {
        return pem("PUBLIC", publicKey.getEncoded());
    }

    private static PublicKey publicKey(String pem) {
        X509EncodedKeySpec open = new X509EncodedKeySpec(block(pem, "PUBLIC"));
        return FAMILIES.stream()
                .flatMap(family -> ofFamily(family, open).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The public key is neither Ed25519 nor EC"));
    }

    private static Optional<PublicKey> ofFamily(String family, X509EncodedKeySpec open) {
        try {
            return Optional.of(KeyFactory.getInstance(family).generatePublic(open));
        } catch (GeneralSecurityException ofAnotherFamily) {
            return Optional.empty();
        }
    }

    private static byte[] block(String pem, String part) {
        Matcher blocks = PEM.matcher(pem);
        while (blocks.find()) {
            if (part.equals(blocks.group(1))) {
                return Base64.getMimeDecoder().decode(blocks.group(2));
            }
        }
        throw new IllegalArgumentException("The file holds no block BEGIN " + part + " KEY");
    }

    private static String pem(String part, byte[] content) {
        return "-----BEGIN " + part + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + part + " KEY-----\n";
    }
}
