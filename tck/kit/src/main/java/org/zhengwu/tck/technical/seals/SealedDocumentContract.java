package org.zhengwu.tck.technical.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealState;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.spi.technical.seals.Seals;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.WatchedInput;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.EndingOrgan;
import org.zhengwu.tck.technical.storage.Uploads;

/** Documents under seals: given out, verified, tampered with, and after a revocation. */
public interface SealedDocumentContract extends SealFixtures {

    @Test
    @Requirement({"SEA-003", "LIC-003", "LIC-024"})
    default void givesAcceptancesAndDecisionsOutUnderTheSealOfTheOrgan() {
        for (SealAlgorithm algorithm : SealAlgorithm.values()) {
            Seal seal = enrolled(organ(), algorithm);
            People people = people();
            Case reviewed = accepted(people, Kind.PERMIT, MARCH_2.plusDays(1));

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
        assertThat(found.sealedAt()).isBetween(clock().now().minusSeconds(60), clock().now());
    }

    @Test
    @Requirement("SEA-004")
    default void tellsWhatWasDoneToASealedDocument() {
        for (SealAlgorithm algorithm : SealAlgorithm.values()) {
            Seal seal = enrolled(organ(), algorithm);
            byte[] sealed = acceptance();
            byte[] altered = sealed.clone();
            altered[altered.length / 4] ^= 1;
            byte[] added = "\n1 0 obj\n<< >>\nendobj\n%%EOF\n".getBytes(ISO_8859_1);
            byte[] extended = Arrays.copyOf(sealed, sealed.length + added.length);
            System.arraycopy(added, 0, extended, sealed.length, added.length);

            assertThat(verified(sealed).finding()).isEqualTo(SealFinding.INTACT);
            assertThat(verified(altered).finding()).isEqualTo(SealFinding.ALTERED);
            assertThat(verified(altered).seal()).as("whose seal was altered").isEqualTo(seal);
            assertThat(verified(extended).finding()).isEqualTo(SealFinding.EXTENDED);
            assertThat(verified(extended).seal()).as("to whose seal was added").isEqualTo(seal);
            assertThat(List.of(altered, extended))
                    .as("not exactly what is on record")
                    .noneMatch(changed -> verified(changed).onRecord());
            assertThat(verified(Arrays.copyOf(sealed, sealed.length - 9)).finding())
                    .isEqualTo(SealFinding.CUT_OFF);
            revoked(seal);
        }
    }

    @Test
    @Requirement("SEA-004")
    default void tellsNothingOfWhatWasNeverSealed() {
        SealVerification nothing = new SealVerification(SealFinding.NOT_SEALED, null, null, false);

        assertThat(verified(Uploads.pdf())).isEqualTo(nothing);
        assertThat(verified(new byte[0])).isEqualTo(nothing);
    }

    @Test
    @BetweenFunctions
    @Requirement({"SEA-003", "SEA-005"})
    default void distrustsARevokedSealOnWhatIsNotOnRecord() {
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        byte[] unrecorded = sealedAndTakenBack();
        assertThat(verified(unrecorded)).satisfies(found -> {
            assertThat(found.finding()).isEqualTo(SealFinding.INTACT);
            assertThat(found.seal()).isEqualTo(seal);
            assertThat(found.onRecord()).isFalse();
        });

        Seal revoked = revoked(seal);

        assertThat(verified(unrecorded)).satisfies(found -> {
            assertThat(found.finding()).isEqualTo(SealFinding.REVOKED);
            assertThat(found.seal()).isEqualTo(revoked);
            assertThat(found.onRecord()).isFalse();
        });
    }

    /** A document of the city's department whose change was rolled back once it was sealed. */
    private byte[] sealedAndTakenBack() {
        AtomicReference<byte[]> sealed = new AtomicReference<>();
        assertThatThrownBy(() -> candidate().inTransaction(() -> {
                    sealed.set(seal(organ()).orElseThrow());
                    throw new IllegalArgumentException("The change is taken back");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        return requireNonNull(sealed.get());
    }

    @Test
    @Requirement({"SEA-003", "SEA-005"})
    default void sealsWithTheSealThatWasEnrolledLastOfThoseInUse() {
        Seal first = enrolled(organ(), SealAlgorithm.RSA);
        Seal second = enrolled(organ(), SealAlgorithm.RSA);
        byte[] sealed = acceptance();

        assertThat(verified(sealed).seal()).isEqualTo(second);
        revoked(second);

        assertThat(verified(sealed).seal())
                .as("the seal as it is now")
                .isNotNull()
                .extracting(Seal::state)
                .isEqualTo(SealState.REVOKED);
        assertThat(verified(acceptance()).seal()).isEqualTo(first);
        revoked(first);
    }

    @Test
    @BetweenFunctions
    @Requirement("SEA-003")
    default void sealsForAMergedOrganWithTheSealOfItsSuccessor() {
        EndingOrgan ending = EndingOrgan.establish(candidate());
        Seal seal = enrolled(organ(), SealAlgorithm.RSA);
        assertThat(sealed(ending)).as("without a seal of its own").isEmpty();

        ending.mergeInto(Organ.CITY);

        assertThat(sealed(ending)).hasValueSatisfying(document -> {
            assertThat(verified(document).seal()).isEqualTo(seal);
            assertThat(verified(document).onRecord()).isTrue();
        });
        revoked(seal);
        assertThat(sealed(ending)).isEmpty();
    }

    private Optional<byte[]> sealed(EndingOrgan organ) {
        return candidate().inTransaction(() -> seal(organ.id()));
    }

    private Optional<byte[]> seal(OrganId organ) {
        String page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>试验</title></head>"
                + "<body><p>试验文书</p></body></html>";
        return candidate().port(Seals.class).seal(organ, new Subject("kit-record", UUID.randomUUID()), page);
    }

    @Test
    @BetweenFunctions
    @Requirement("SEA-003")
    default void leavesTheDocumentOpenThatItLooksAt() {
        WatchedInput document = new WatchedInput(Uploads.pdf());

        seals().verify(cast().visitor(), document);

        assertThat(document.available()).isZero();
        assertThat(document.closed()).isFalse();
    }

    @Test
    @BetweenFunctions
    @Requirement("SEA-004")
    default void looksAtNoDocumentWithoutAnEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };

        assertThatThrownBy(() -> seals().verify(cast().visitor(), endless)).isInstanceOf(InvalidInputException.class);
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
