package org.zhengwu.plugin.seals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.secret.PrivateFiles;
import org.zhengwu.spi.technical.seals.SealProvider;

/**
 * Makes seals of demonstration, each with a certificate that it signs itself, and keeps their keys in a folder that
 * several servers can share, or in the memory of a process that has none.
 */
final class DemoSeals implements SealProvider {

    private static final String KEY = ".pk8";
    private static final String MARK = "Zhengwu demo";
    private static final int RSA_BITS = 2048;
    private static final int SERIAL_BITS = 120;

    /** All days that calendars know, because the clock of a conformance run moves both ways. */
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant UNTIL = Instant.parse("2050-12-31T00:00:00Z");

    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, PrivateKey> keys = new ConcurrentHashMap<>();
    private final @Nullable Path folder;

    DemoSeals(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Whether it made the seal of the certificate. */
    static boolean isDemo(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains("OU=" + MARK);
    }

    @Override
    public Optional<byte[]> sign(String keyReference, SealAlgorithm algorithm, byte[] content) {
        return number(keyReference)
                .map(number -> keys.computeIfAbsent(number, this::kept))
                .flatMap(key -> Certificates.sign(key, algorithm, content));
    }

    /** A reference comes from a request, and so is a number before it is a part of a path. */
    private static Optional<UUID> number(String keyReference) {
        try {
            return Optional.of(UUID.fromString(keyReference));
        } catch (IllegalArgumentException notMadeHere) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Made> make(Order order) {
        try {
            KeyPair pair = pair(order.algorithm());
            X509Certificate certificate = certify(order, pair);
            UUID number = UUID.randomUUID();
            keep(number, pair.getPrivate());
            return Optional.of(new Made(number.toString(), Certificates.pem(certificate)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException("A demo seal can't be made", impossible);
        }
    }

    private KeyPair pair(SealAlgorithm algorithm) throws GeneralSecurityException {
        KeyPairGenerator generator =
                KeyPairGenerator.getInstance(algorithm == SealAlgorithm.RSA ? "RSA" : "EC", Certificates.PROVIDER);
        if (algorithm == SealAlgorithm.RSA) {
            generator.initialize(RSA_BITS, random);
        } else {
            generator.initialize(new ECGenParameterSpec("sm2p256v1"), random);
        }
        return generator.generateKeyPair();
    }

    private X509Certificate certify(Order order, KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Name name = new X500NameBuilder()
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, order.owner())
                .addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.SERIALNUMBER, order.creditCode())
                .addRDN(BCStyle.CN, order.name())
                .build();
        return new JcaX509CertificateConverter()
                .setProvider(Certificates.PROVIDER)
                .getCertificate(new X509v3CertificateBuilder(
                                name,
                                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS),
                                new Time(Times.asn1(FROM)),
                                new Time(Times.asn1(UNTIL)),
                                name,
                                SubjectPublicKeyInfo.getInstance(
                                        pair.getPublic().getEncoded()))
                        .addExtension(
                                Extension.keyUsage,
                                true,
                                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                        .build(new JcaContentSignerBuilder(Certificates.signatureOf(order.algorithm()))
                                .setProvider(Certificates.PROVIDER)
                                .build(pair.getPrivate())));
    }

    private void keep(UUID number, PrivateKey key) {
        if (folder != null) {
            try {
                Files.createDirectories(folder);
                Path draft = PrivateFiles.draft(folder);
                Files.write(draft, key.getEncoded());
                Files.move(draft, folder.resolve(number + KEY), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException unwritable) {
                throw unusable("write", unwritable);
            }
        }
        keys.put(number, key);
    }

    /** The key that another server put into the folder, or this one before it was started again. */
    private @Nullable PrivateKey kept(UUID number) {
        Path file = folder == null ? null : folder.resolve(number + KEY);
        if (file == null || Files.notExists(file)) {
            return null;
        }
        try {
            return BouncyCastleProvider.getPrivateKey(PrivateKeyInfo.getInstance(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw unusable("read", unreadable);
        }
    }

    private PluginException unusable(String how, IOException cause) {
        PluginException sentence = new PluginException("The seals can't " + how + " their folder " + folder + ".");
        sentence.initCause(cause);
        return sentence;
    }
}
