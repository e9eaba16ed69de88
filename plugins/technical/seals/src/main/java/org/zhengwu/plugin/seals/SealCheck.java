package org.zhengwu.plugin.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealVerification;

/** Looks at documents under their seals (SEA-003, SEA-004, SEA-005); the seals on file are what it trusts. */
@ApplicationScoped
class SealCheck {

    private final SealBook book;

    @Inject
    SealCheck(SealBook book) {
        this.book = book;
    }

    SealVerification of(byte[] document) {
        SealedPdf read = SealedPdf.read(document);
        if (read.signature().length == 0) {
            return found(read.finding());
        }
        Optional<Signed> signed = signed(read);
        if (signed.isEmpty()) {
            return found(SealFinding.ALTERED);
        }
        return book.withCertificate(Certificates.digest(signed.get().certificate()))
                .map(seal -> judge(read, document, signed.get(), seal))
                .orElseGet(() -> found(SealFinding.UNKNOWN_CERTIFICATE));
    }

    /** The one signer and its certificate; empty where the signature is not as one is made. */
    private static Optional<Signed> signed(SealedPdf read) {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(read.content()), read.signature());
            Collection<X509CertificateHolder> certificates =
                    data.getCertificates().getMatches(null);
            if (certificates.size() != 1 || !isPlain(data, read.signature())) {
                return Optional.empty();
            }
            X509CertificateHolder certificate = certificates.iterator().next();
            SignerInformation signer = data.getSignerInfos().iterator().next();
            return signer.getSID().match(certificate)
                    ? Optional.of(new Signed(signer, certificate.getEncoded(), statedTime(signer)))
                    : Optional.empty();
        } catch (CMSException
                | IOException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            // BouncyCastle's ways to say that the bytes are no such structure.
            return Optional.empty();
        }
    }

    /** Whether the signature is what a signer makes and no byte more, so that no change of one goes unseen. */
    private static boolean isPlain(CMSSignedData signed, byte[] signature) throws IOException {
        ContentInfo whole = signed.toASN1Structure();
        SignedData data = SignedData.getInstance(whole.getContent());
        return Arrays.equals(whole.getEncoded("DER"), signature)
                && CMSObjectIdentifiers.signedData.equals(whole.getContentType())
                && data.getVersion().hasValue(1)
                && data.getCRLs() == null
                && data.getSignerInfos().size() == 1
                && isPlain(SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)), data.getDigestAlgorithms());
    }

    private static boolean isPlain(SignerInfo signer, ASN1Set digests) {
        return signer.getVersion().hasValue(1)
                && signer.getUnauthenticatedAttributes() == null
                && digests.size() == 1
                && signer.getDigestAlgorithm().equals(AlgorithmIdentifier.getInstance(digests.getObjectAt(0)));
    }

    private SealVerification judge(SealedPdf read, byte[] document, Signed signed, SealEntity seal) {
        Instant at = signed.at();
        if (!isSignedBy(seal.certificate(), signed.signer())) {
            return new SealVerification(SealFinding.ALTERED, seal.view(), null, false);
        }
        if (read.finding() != SealFinding.INTACT) {
            return new SealVerification(read.finding(), seal.view(), at, false);
        }
        boolean onRecord = book.holdsUse(seal.id(), Certificates.digest(document));
        return new SealVerification(finding(seal, at, onRecord), seal.view(), at, onRecord);
    }

    private static SealFinding finding(SealEntity seal, Instant at, boolean onRecord) {
        if (!seal.holdsAt(at)) {
            return SealFinding.CERTIFICATE_NOT_IN_FORCE;
        }
        // The time in the signature is what the signer says; after a revocation only the record is believed.
        return seal.isRevoked() && !onRecord ? SealFinding.REVOKED : SealFinding.INTACT;
    }

    private static boolean isSignedBy(X509Certificate certificate, SignerInformation signer) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Certificates.PROVIDER)
                    .build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Instant statedTime(SignerInformation signer) {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute time = signed == null ? null : signed.get(CMSAttributes.signingTime);
        if (time == null || time.getAttrValues().size() != 1) {
            throw new IllegalArgumentException("no time");
        }
        return Times.read(Time.getInstance(time.getAttrValues().getObjectAt(0)).getTime());
    }

    private static SealVerification found(SealFinding finding) {
        return new SealVerification(finding, null, null, false);
    }

    /** Who signed, and the certificate in DER. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Signed(SignerInformation signer, byte[] certificate, Instant at) {}
}
