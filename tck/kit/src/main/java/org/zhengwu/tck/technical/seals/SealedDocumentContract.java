package org.zhengwu.tck.technical.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.storage.Uploads;

/** Documents under seals: given out, verified, tampered with, and after a revocation. */
public interface SealedDocumentContract extends SealFixtures {

    @Test
    @Requirement({"SEA-003", "LIC-003", "LIC-024"})
    default void givesAcceptancesAndDecisionsOutUnderTheSealOfTheOrgan() {
        for (SealAlgorithm algorithm : SealAlgorithm.values()) {
            Seal seal = enrolled(organ(), algorithm);
            People people = people();
            Case reviewed = accepted(people, Kind.PERMIT, MARCH_2);

            hold(lastDocument(people, reviewed), seal);
            review(people.reviewer(), reviewed, "AGREE");
            Case ready = seenBy(people.handler(), reviewed);
            Case decided = function().decide(people.decider(), ready.id(), ready.revision(), grant());
            hold(lastDocument(people, decided), seal);
            revoked(seal);
        }
    }

    private void hold(byte[] document, Seal seal) {
        SealVerification found = verified(document);
        assertThat(new String(document, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(found.finding()).isEqualTo(SealFinding.INTACT);
        assertThat(found.seal()).isEqualTo(seal);
        assertThat(found.onRecord()).isTrue();
        assertThat(found.sealedAt())
                .satisfies(at -> assertThat(LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai")))
                        .isEqualTo(MARCH_2));
    }

    @Test
    @Requirement("SEA-004")
    default void tellsWhatWasDoneToASealedDocument() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        byte[] sealed = acceptance();
        byte[] altered = sealed.clone();
        altered[altered.length / 4] ^= 1;
        byte[] added = "\n1 0 obj\n<< >>\nendobj\n%%EOF\n".getBytes(ISO_8859_1);
        byte[] extended = Arrays.copyOf(sealed, sealed.length + added.length);
        System.arraycopy(added, 0, extended, sealed.length, added.length);

        assertThat(verified(sealed).finding()).isEqualTo(SealFinding.INTACT);
        assertThat(verified(altered).finding()).isEqualTo(SealFinding.ALTERED);
        assertThat(verified(extended).finding()).isEqualTo(SealFinding.EXTENDED);
        assertThat(verified(Arrays.copyOf(sealed, sealed.length - 9)).finding()).isEqualTo(SealFinding.CUT_OFF);
        assertThat(verified(Uploads.pdf()).finding()).isEqualTo(SealFinding.NOT_SEALED);
        assertThat(verified(new byte[0]).finding()).isEqualTo(SealFinding.NOT_SEALED);
        revoked(seal);
    }

    @Test
    @Requirement("SEA-005")
    default void keepsWhatWasSealedBeforeARevocationAndSealsNothingAfterIt() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        byte[] sealed = acceptance();

        Seal revoked = revoked(seal);

        assertThat(verified(sealed)).satisfies(found -> {
            assertThat(found.finding()).isEqualTo(SealFinding.INTACT);
            assertThat(found.seal()).isEqualTo(revoked);
        });
        assertThat(verified(acceptance()).seal()).isNotEqualTo(revoked);
    }
}
