package org.zhengwu.tck.technical.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealEnrolled;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealRevoked;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;
import org.zhengwu.tck.technical.identity.EndingOrgan;

/** Seals on file: enrolled, found, revoked. */
public interface SealContract extends SealFixtures {

    /** A certificate of RSA that no platform holds the key of, valid for a hundred years. */
    String STRANGE_CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIC8jCCAdqgAwIBAgIEATUlzjANBgkqhkiG9w0BAQsFADA6MRUwEwYDVQQDDAxT
            dHJhbmdlIHNlYWwxFDASBgNVBAoMC1poZW5nd3UgVENLMQswCQYDVQQGEwJDTjAg
            Fw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowOjEVMBMGA1UEAwwMU3Ry
            YW5nZSBzZWFsMRQwEgYDVQQKDAtaaGVuZ3d1IFRDSzELMAkGA1UEBhMCQ04wggEi
            MA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQC/t7o0x8VKndcO+PZkUW5RLa4e
            Ixa2I2Z+eV/VlJtsYvMdgANeA6gPCLusTmkT/qD7XnBbJeGJltpXLb4R/AkuYCRo
            ouMvbpI9d23eUb4tOwertLpk5UetJ3BsAjh2dpplCHC3NYt+/swik6woumGLLz1y
            PF6xXmRVJD6CivIZeLw2IQLUIUAprF7vtLqKR2R/SXTNCR5ReLOrN2XAORnRXw5F
            4+L4IqnK3CZ+dOBj8CMZTDtZXrv+B9n0VORcDsKbB9LB/93MBAQuvpGPgVRxsg6T
            LudbjJCy3pNjuW1yMXg2BQTPrMlQDQLIJzzDxLM/uBZDaPlgQ4+rAiwvk8IlAgMB
            AAEwDQYJKoZIhvcNAQELBQADggEBALfot07KAjeorpSPr2qw7HPW9ntgDCkd+o/r
            HH+8vqP7c256C7wFdashwZMm0kIa4rXo/tjUGZfVrgOrXjW10MAjOcd6jXd4xgz+
            cun4tqk/SncsEAt+3p3mJdyOpbHPF/Lii/UNntl9iSkBznIIYmaryAAUgCOwznPh
            UZf/5AE0l3KqgqQMn6U6Bcn1vNwjOhRcqn2ViTlabWWtJZ3nTIsGDPgLD0bImqz+
            U1Bz/WQQafJqB1cZSaJwOCxLXDIVQ+an5HwgeBFXrj2kALoeCPNnloERVVV7RRBl
            CigUZ0um8EklMdVsBPh9ec0wn4db9lJtcH//jeMYfmbQrEfzylA=
            -----END CERTIFICATE-----
            """;

    @Test
    @Requirement({"SEA-001", "ELC-007"})
    default void keepsSealsOnFileForEveryone() {
        OrganId organ = organ();
        Seal seal = enrolled(organ, SealAlgorithm.RSA);

        assertThat(seal.organ()).isEqualTo(organ);
        assertThat(seal.owner()).isNotBlank();
        assertThat(seal.name()).isEqualTo("行政审批专用章");
        assertThat(seal.state()).isEqualTo(SealState.IN_USE);
        assertThat(seal.certificate()).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(seal.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(seals().find(cast().visitor(), seal.id())).contains(seal);
        Seal revoked = revoked(seal);
        assertThat(seals().find(cast().visitor(), seal.id())).contains(revoked);
        assertThat(revoked.revokedAt()).isNotNull();
        assertThat(revoked.revokedFor()).isEqualTo("换章");
    }

    @Test
    @Requirement("ELC-007")
    default void keepsTheNameOfTheOwnerWhereTheOrganIsRenamedLater() {
        OrganId organ = EndingOrgan.establish(candidate()).id();
        Seal seal = enrolled(organ, SealAlgorithm.RSA);

        String later = renamed(organ);

        assertThat(later).isNotEqualTo(seal.owner());
        assertThat(seals().find(cast().visitor(), seal.id())).map(Seal::owner).contains(seal.owner());
        revoked(seal);
    }

    /** Gives an organ of the kit another name, and returns it. */
    private String renamed(OrganId id) {
        IdentityService identity = candidate().service(IdentityService.class);
        Caller administrator = staff().holder(Role.SYSTEM_ADMINISTRATOR, Organ.PROVINCE);
        OrganDraft.Builder draft = OrganDraft.builder()
                .name("市更名局")
                .division(cast().divisionOf(Organ.CITY).toString())
                .superior(cast().idOf(Organ.PROVINCE).toString());
        return identity.findOrgan(cast().visitor(), id)
                .map(found -> identity.changeOrgan(
                        administrator,
                        id,
                        found.revision(),
                        draft.creditCode(found.creditCode()).build()))
                .orElseThrow(AssertionError::new)
                .name();
    }

    @Test
    @Requirement({"PAG-001", "SEA-001"})
    default void listsTheSealsOfAnOrganInTheOrderOfTheirEnrolment() {
        OrganId organ = organ();
        Seal first = revoked(enrolled(organ, SealAlgorithm.RSA));
        Seal second = revoked(enrolled(organ, SealAlgorithm.SM2));
        revoked(enrolled(cast().idOf(Organ.OTHER_IN_CITY), SealAlgorithm.SM2));

        List<Seal> listed = allPages(2, page -> seals().list(cast().visitor(), organ.toString(), page));

        assertThat(listed).doesNotHaveDuplicates().containsSubsequence(first, second);
        assertThat(allPages(100, page -> seals().list(cast().visitor(), organ.toString(), page)))
                .isEqualTo(listed);
        assertThat(listed).allSatisfy(each -> assertThat(each.organ()).isEqualTo(organ));
        assertThat(allPages(2, page -> seals().list(cast().visitor(), null, page)))
                .containsAll(listed);
    }

    @Test
    @Requirement("SEA-001")
    default void refusesToListTheSealsOfWhatIsNoId() {
        assertThatThrownBy(() -> seals().list(cast().visitor(), "no id", PageRequest.first()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("SEA-002")
    default void refusesACertificateWithoutItsKey() {
        SealDraft draft = SealDraft.builder()
                .organ(organ())
                .name("行政审批专用章")
                .made(STRANGE_CERTIFICATE, "kit-without-a-key")
                .build();

        assertThatThrownBy(() -> seals().enrol(keeper(), IdempotencyKey.fresh(), draft))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .isSubsetOf("certificate", "keyReference"));
    }

    @Test
    @Requirement("SEA-002")
    default void refusesACertificateThatIsOnFile() {
        Seal onFile = revoked(enrolled(organ(), SealAlgorithm.RSA));
        SealDraft again = SealDraft.builder()
                .organ(organ())
                .name("行政审批专用章")
                .made(onFile.certificate(), "kit-without-a-key")
                .build();

        assertThat(violated(() -> seals().enrol(keeper(), IdempotencyKey.fresh(), again)))
                .isNotEmpty()
                .isSubsetOf("certificate", "keyReference");
    }

    @Test
    @Requirement("SEA-002")
    default void tellsEveryViolationOfASealAtOnce() {
        SealDraft wrong = new SealDraft("no id", " ", "DSA", null, "kit");

        assertThatThrownBy(() -> seals().enrol(keeper(), IdempotencyKey.fresh(), wrong))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("organ", "name", "algorithm", "certificate"));
    }

    @Test
    @Requirement("SEA-006")
    default void tellsEnrolmentAndRevocationByEvents() {
        OrganId organ = organ();
        Seal seal = revoked(enrolled(organ, SealAlgorithm.RSA));
        clock().settle();

        assertThat(candidate().eventsAbout(seal.id().subject()))
                .containsExactly(new SealEnrolled(seal.id(), organ), new SealRevoked(seal.id(), organ));
    }

    @Test
    @Requirement({"REV-001", "SEA-005"})
    default void revokesOnceAndAsItWasRead() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        Seal revoked = revoked(seal);

        assertThatThrownBy(() -> revoked(seal))
                .isInstanceOfSatisfying(
                        RevisionConflictException.class,
                        refused -> assertThat(refused.current()).isEqualTo(revoked.revision()));
        assertThatThrownBy(() -> revoked(revoked)).isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(
                        () -> seals().revoke(keeper(), revoked.id(), revoked.revision(), new SealRevocationDraft(" ")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("IDM-001")
    default void enrolsOnceUnderOneKey() {
        OrganId organ = organ();
        IdempotencyKey key = IdempotencyKey.fresh();
        Seal first = seals().enrol(keeper(), key, draft(organ, SealAlgorithm.RSA));

        assertThat(seals().enrol(keeper(), key, draft(organ, SealAlgorithm.RSA)))
                .isEqualTo(first);
        revoked(first);
    }

    @Test
    @Requirement("AUD-001")
    default void entersEnrolmentAndRevocationInTheAuditTrail() {
        OrganId organ = organ();
        Caller fresh = cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.CITY);
        Seal seal = seals().enrol(fresh, IdempotencyKey.fresh(), draft(organ, SealAlgorithm.RSA));
        seals().revoke(fresh, seal.id(), seal.revision(), new SealRevocationDraft("换章"));

        assertThat(Entries.doneBy(candidate(), fresh)).contains("SealService.enrol", "SealService.revoke");
    }
}
