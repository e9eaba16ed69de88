package org.zhengwu.plugin.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.seals.CheckedSeal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealEnrolled;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.seals.SealProvider;
import org.zhengwu.spi.technical.seals.SealProvider.Made;
import org.zhengwu.spi.technical.seals.SealProvider.Order;

/** Enters seals, of which the platform shows that it holds the key (SEA-002). */
@ApplicationScoped
class Enrolment {

    private static final int CHALLENGE = 32;

    private final SecureRandom random = new SecureRandom();
    private final SealBook book;
    private final SealProvider provider;
    private final Directory directory;
    private final LegalClock clock;
    private final AuditLog audit;
    private final Outbox outbox;

    @Inject
    Enrolment(
            SealBook book,
            SealsSettings settings,
            Directory directory,
            LegalClock clock,
            AuditLog audit,
            Outbox outbox) {
        this.book = book;
        this.provider = settings.provider();
        this.directory = directory;
        this.clock = clock;
        this.audit = audit;
        this.outbox = outbox;
    }

    SealEntity enrol(Caller caller, CheckedSeal seal) {
        OrganEntry organ = directory
                .organ(seal.organ())
                .filter(found -> found.successor() == null)
                .orElseThrow(() -> new InvalidInputException("organ", "unknown", "must be an organ that exists"));
        Made made = made(seal, organ);
        Instant now = clock.now();
        X509Certificate certificate = certificate(made, seal.algorithm(), now);
        requireKey(made, seal.algorithm(), certificate);
        SealEntity entered = new SealEntity(seal, organ.name(), made, certificate, now);
        book.enter(entered);
        outbox.add(new SealEnrolled(entered.id(), entered.organ()));
        audit.append(
                caller,
                AuditFact.done(
                        "SealService.enrol",
                        entered.id().subject(),
                        Map.of("organ", entered.organ().toString())));
        return entered;
    }

    private Made made(CheckedSeal seal, OrganEntry organ) {
        @Nullable String certificate = seal.certificate();
        @Nullable String reference = seal.keyReference();
        if (certificate != null && reference != null) {
            return new Made(reference, certificate);
        }
        return provider.make(new Order(organ.creditCode(), organ.name(), seal.name(), seal.algorithm()))
                .orElseThrow(() -> wrong("required", "must be given: the seal platform makes no seals here"));
    }

    private X509Certificate certificate(Made made, SealAlgorithm algorithm, Instant now) {
        X509Certificate certificate;
        try {
            certificate = Certificates.read(made.certificate());
        } catch (IllegalArgumentException unreadable) {
            throw wrong("certificate", "must be a certificate in PEM");
        }
        if (!Certificates.isOf(algorithm, certificate)) {
            throw wrong("algorithm", "must have a key of the algorithm, for RSA of 2048 bits or more");
        }
        if (now.isBefore(Certificates.validFrom(certificate)) || !now.isBefore(Certificates.validUntil(certificate))) {
            throw wrong("not-in-force", "must hold today");
        }
        if (book.withCertificate(Certificates.digest(Certificates.encoded(certificate)))
                .isPresent()) {
            throw wrong("on-file", "must be of no other seal on file");
        }
        return certificate;
    }

    private void requireKey(Made made, SealAlgorithm algorithm, X509Certificate certificate) {
        byte[] challenge = new byte[CHALLENGE];
        random.nextBytes(challenge);
        Optional<byte[]> signature = provider.sign(made.keyReference(), algorithm, challenge);
        if (signature.isEmpty()) {
            throw new InvalidInputException("keyReference", "unknown", "must name a key of the seal platform");
        }
        if (!Certificates.verifies(certificate, algorithm, challenge, signature.get())) {
            throw wrong("another-key", "must be the certificate of the key");
        }
    }

    private static InvalidInputException wrong(String code, String detail) {
        return new InvalidInputException("certificate", code, detail);
    }
}
