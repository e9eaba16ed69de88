package org.zhengwu.plugin.seals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.zhengwu.api.technical.seals.SealAlgorithm;

/** Makes signatures of a seal in CMS, detached; the key is asked by what it signs itself. */
final class SealSigner {

    private final X509Certificate certificate;
    private final SealAlgorithm algorithm;
    private final UnaryOperator<byte[]> key;

    SealSigner(X509Certificate certificate, SealAlgorithm algorithm, UnaryOperator<byte[]> key) {
        this.certificate = certificate;
        this.algorithm = algorithm;
        this.key = key;
    }

    /** The signature over a content, in DER, with the time that it states. */
    byte[] sign(byte[] content, Instant at) {
        try {
            JcaX509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(Certificates.PROVIDER)
                            .build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(at)))
                    .build(new KeyElsewhere(), holder));
            generator.addCertificates(new CollectionStore<>(List.of(holder)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException | CertificateEncodingException broken) {
            throw new IllegalStateException("The signature can't be made", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private AttributeTable attributes(Instant at) {
        ESSCertIDv2 own = new ESSCertIDv2(sha256());
        ASN1EncodableVector signed = new ASN1EncodableVector();
        signed.add(new Attribute(CMSAttributes.signingTime, new DERSet(Times.asn1(at))));
        signed.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {own}))));
        return new AttributeTable(signed);
    }

    private byte[] sha256() {
        return HexFormat.of().parseHex(Certificates.digest(Certificates.encoded(certificate)));
    }

    /** Gathers what is to be signed and hands it to the platform. */
    private final class KeyElsewhere implements ContentSigner {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(Certificates.signatureOf(algorithm));
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            return key.apply(content.toByteArray());
        }
    }
}
