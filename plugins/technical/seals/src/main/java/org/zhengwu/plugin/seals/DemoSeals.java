package org.zhengwu.plugin.seals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

    private static final String FILE = "demo-seals.p12";
    private static final String PASSWORD = "zhengwu-demo";
    private static final String MARK = "Zhengwu demo";
    private static final int RSA_BITS = 2048;
    private static final int SERIAL_BITS = 120;

    /** A lock of a file keeps other processes out, and throws within one. */
    private static final Object DOOR = new Object();

    /** All days that calendars know, because the clock of a conformance run moves both ways. */
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant UNTIL = Instant.parse("2050-12-31T00:00:00Z");

    private final SecureRandom random = new SecureRandom();
    private KeystoreSeals keys;
    private final @Nullable Path folder;

    DemoSeals(@Nullable Path folder) {
        this.folder = folder;
        this.keys = kept().orElseGet(() -> KeystoreSeals.empty(PASSWORD));
    }

    private Optional<KeystoreSeals> kept() {
        return folder == null || Files.notExists(folder.resolve(FILE))
                ? Optional.empty()
                : Optional.of(KeystoreSeals.open(folder.resolve(FILE), PASSWORD, true));
    }

    private void learnFromOtherServers() {
        keys = kept().orElse(keys);
    }

    /** Whether it made the seal of the certificate. */
    static boolean isDemo(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains("OU=" + MARK);
    }

    @Override
    public synchronized Optional<byte[]> sign(String keyReference, SealAlgorithm algorithm, byte[] content) {
        return keys.sign(keyReference, algorithm, content).or(() -> {
            learnFromOtherServers();
            return keys.sign(keyReference, algorithm, content);
        });
    }

    @Override
    public synchronized Optional<Made> make(Order order) {
        try {
            KeyPair pair = pair(order.algorithm());
            X509Certificate certificate = certify(order, pair);
            String alias = UUID.randomUUID().toString();
            keep(alias, pair.getPrivate(), certificate);
            return Optional.of(new Made(alias, Certificates.pem(certificate)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new IllegalStateException("A demo seal can't be made", impossible);
        } catch (IOException unwritable) {
            PluginException sentence = new PluginException("The seals can't write their folder " + folder + ".");
            sentence.initCause(unwritable);
            throw sentence;
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

    /** Adds a key to those of the folder, to which another server may be adding. */
    private void keep(String alias, PrivateKey key, X509Certificate certificate)
            throws IOException, GeneralSecurityException {
        if (folder == null) {
            keys.put(alias, key, certificate);
            return;
        }
        Files.createDirectories(folder);
        synchronized (DOOR) {
            try (FileChannel door =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                door.lock(); // Held until the file is closed.
                learnFromOtherServers();
                keys.put(alias, key, certificate);
                store(folder);
            }
        }
    }

    private void store(Path in) throws IOException, GeneralSecurityException {
        Path draft = PrivateFiles.draft(in);
        keys.store(draft);
        Files.move(draft, in.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
