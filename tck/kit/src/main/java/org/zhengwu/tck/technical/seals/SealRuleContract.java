package org.zhengwu.tck.technical.seals;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Pages;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.TestClock;

/** What enrolling, revoking and listing seals refuse and count. */
public interface SealRuleContract extends SealFixtures {

    @Test
    @Requirement("SEA-002")
    default void enrolsASealOfAnOrganThatExistsOnly() {
        clock().moveTo(MARCH_2);
        revoked(enrolled(organ(), SealAlgorithm.RSA));
        SealDraft ofNobody = draft(new OrganId(UUID.randomUUID()), SealAlgorithm.RSA);
        SealDraft tooLong = SealDraft.builder()
                .organ(organ())
                .name("章".repeat(SealDraft.LONGEST_NAME + 1))
                .build();

        assertThat(violated(() -> seals().enrol(keeper(), IdempotencyKey.fresh(), ofNobody)))
                .containsExactly("organ");
        assertThat(violated(() -> seals().enrol(keeper(), IdempotencyKey.fresh(), tooLong)))
                .containsExactly("name");
    }

    @Test
    @Requirement({"SEA-001", "ELC-007"})
    default void showsWhatTheCertificateAndTheOrganSayOfASeal() throws GeneralSecurityException {
        String owner = candidate()
                .service(IdentityService.class)
                .findOrgan(cast().visitor(), organ())
                .orElseThrow()
                .name();
        for (SealAlgorithm algorithm : SealAlgorithm.values()) {
            Seal seal = enrolled(organ(), algorithm);
            revoked(seal);

            assertThat(seal.algorithm()).isEqualTo(algorithm);
            assertThat(seal.owner()).isEqualTo(owner);
            assertThat(seal.fingerprint())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(der(seal))));
            assertThat(LocalDate.ofInstant(seal.enrolledAt(), TestClock.ZONE)).isEqualTo(MARCH_2);
            assertThat(seal.validFrom()).isBefore(clock().now());
            assertThat(seal.validUntil()).isAfter(clock().now());
        }
    }

    private static byte[] der(Seal seal) {
        return Base64.getMimeDecoder().decode(seal.certificate().replaceAll("-----(BEGIN|END) CERTIFICATE-----", ""));
    }

    @Test
    @Requirement("SEA-001")
    default void showsWhenTheCertificateOfASealHolds() throws CertificateException {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        revoked(seal);
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der(seal)));

        assertThat(certificate.getNotBefore()).isEqualTo(seal.validFrom());
        assertThat(certificate.getNotAfter()).isEqualTo(seal.validUntil());
    }

    @Test
    @Requirement("SEA-002")
    default void enrolsASealOfRsaUnderTheLongestNameWhereNoAlgorithmIsNamed() {
        clock().moveTo(MARCH_2);
        String longest = "章".repeat(SealDraft.LONGEST_NAME);
        SealDraft draft = SealDraft.builder().organ(organ()).name(longest).build();

        Seal seal = assertDoesNotThrow(() -> seals().enrol(keeper(), IdempotencyKey.fresh(), draft));
        revoked(seal);

        assertThat(seal.name()).isEqualTo(longest);
        assertThat(seal.algorithm()).isEqualTo(SealAlgorithm.RSA);
    }

    @Test
    @Requirement({"SEA-001", "SEA-005"})
    default void showsWhenASealWasRevokedBesideWhenItWasEnrolled() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        clock().moveTo(MARCH_2.plusDays(1));

        Seal revoked = revoked(seal);

        assertThat(LocalDate.ofInstant(requireNonNull(revoked.revokedAt()), TestClock.ZONE))
                .isEqualTo(MARCH_2.plusDays(1));
        assertThat(revoked)
                .usingRecursiveComparison()
                .ignoringFields("revision", "state", "revokedAt", "revokedFor")
                .isEqualTo(seal);
        assertThat(seals().find(cast().visitor(), seal.id())).contains(revoked);
    }

    @Test
    @Requirement("SEA-005")
    default void revokesASealOnFileForAReasonOnly() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);

        assertThatThrownBy(() -> seals().revoke(
                                keeper(),
                                new SealId(UUID.randomUUID()),
                                seal.revision(),
                                new SealRevocationDraft("换章")))
                .isInstanceOf(NotFoundException.class);
        for (String reason : List.of(" ", "换".repeat(201))) {
            assertThat(violated(() ->
                            seals().revoke(keeper(), seal.id(), seal.revision(), new SealRevocationDraft(reason))))
                    .containsExactly("reason");
        }
        assertThat(seals().find(cast().visitor(), seal.id())).contains(seal);
        revoked(seal);
    }

    @Test
    @Requirement("REV-002")
    default void raisesTheRevisionOfARevokedSeal() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);

        Revision after = revoked(seal).revision();

        assertThat(after.value()).isGreaterThan(seal.revision().value());
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfOneSealForAnother() {
        clock().moveTo(MARCH_2);
        IdempotencyKey key = IdempotencyKey.fresh();
        Seal seal = seals().enrol(keeper(), key, draft(organ(), SealAlgorithm.RSA));

        assertThatThrownBy(() -> seals().enrol(keeper(), key, draft(organ(), SealAlgorithm.SM2)))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        revoked(seal);
    }

    @Test
    @Requirement("PAG-001")
    default void countsTheSealsOfAnOrganAndOfEverywhere() {
        Seal first = revoked(enrolled(organ(), SealAlgorithm.SM2));
        Seal own = revoked(enrolled(organ(), SealAlgorithm.SM2));
        Seal other = revoked(enrolled(cast().idOf(Organ.OTHER_IN_CITY), SealAlgorithm.SM2));
        String organ = organ().toString();

        List<Seal> ofTheOrgan = Pages.counted(1, page -> seals().list(cast().visitor(), organ, page));
        List<Seal> all = Pages.counted(100, page -> seals().list(cast().visitor(), null, page));

        assertThat(ofTheOrgan).contains(first, own).doesNotContain(other);
        assertThat(all).containsSubsequence(first, own, other).containsAll(ofTheOrgan);
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatTheListOfSealsDidNotGive() {
        Pages.refuseAStrangeCursor(page -> seals().list(cast().visitor(), null, page));
    }
}
