package org.zhengwu.tck.application.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.api.application.cases.SharingState;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;

/** What sharing provides is asked of its source behind the submission, and nobody brings it (免证办). */
public interface CaseSharingContract extends CaseFixtures {

    LocalDate MAY_18 = LocalDate.of(2026, 5, 18);

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void showsWhatTheSourceHasAndWhatItHasNot() {
        People people = people();
        Case answered = answered(people);

        for (Caller reader : List.of(people.applicant(), people.handler())) {
            List<SharedMaterial> shared = seenBy(reader, answered).shared();
            assertThat(shared)
                    .extracting(SharedMaterial::slot, SharedMaterial::source, SharedMaterial::state)
                    .containsExactly(
                            tuple(ItemFixtures.REGISTERED, KitSharing.TITLE, SharingState.OBTAINED),
                            tuple(ItemFixtures.UNREGISTERED, KitSharing.TITLE, SharingState.NOT_FOUND));
            assertThat(shared)
                    .extracting(SharedMaterial::answeredAt)
                    .allSatisfy(at -> assertThat(at).isBetween(at(MAY_18), clock().now()));
            assertThat(shared.get(1).document()).isNull();
        }
        assertThat(answered.materials()).extracting(Material::slot).containsExactly(ItemFixtures.FORM);
    }

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void keepsForApplicantAndOrganWhatTheSourceHasOfThisApplicant() {
        People people = people();
        Case answered = answered(people);
        ApplicantIdentity identity = function().revealApplicant(people.handler(), answered.id());
        DocumentId document = requireNonNull(answered.shared().get(0).document());

        for (Caller reader : List.of(people.applicant(), people.handler())) {
            assertThat(content(reader, document))
                    .endsWith(KitSharing.lastLine(
                            requireNonNull(answered.number()), answered.item().code(), identity.identifier()));
        }
        for (Caller other : List.of(people().applicant(), staff().official(Organ.OTHER_IN_CITY, Post.HANDLER))) {
            assertThat(documents().find(other, document)).isEmpty();
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void namesWhatIsAskedFromTheSubmissionOn() {
        Caller applicant = people().applicant();
        clock().moveTo(MAY_18);
        Case drafted = drafted(applicant, Kind.PERMIT_WITH_SHARING);
        assertThat(drafted.shared()).isEmpty();

        Case submitted = function().submit(applicant, drafted.id(), drafted.revision());

        assertThat(submitted.shared())
                .extracting(SharedMaterial::slot)
                .containsExactly(ItemFixtures.REGISTERED, ItemFixtures.UNREGISTERED);
    }

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void asksNoSourceForWhatTheApplicantBrought() {
        People people = people();
        clock().moveTo(MAY_18);
        CaseDraft draft = application(people.applicant(), Kind.PERMIT_WITH_SHARING)
                .material(attachment(people.applicant(), ItemFixtures.REGISTERED))
                .build();
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), draft);

        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());

        assertThat(submitted.shared()).extracting(SharedMaterial::slot).containsExactly(ItemFixtures.UNREGISTERED);
    }

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void letsOnlyWhatTheSourceHasNotBeDemanded() {
        People people = people();
        Case answered = answered(people);

        for (String provided : List.of(ItemFixtures.REGISTERED, ItemFixtures.SHARED)) {
            assertRule(
                    "LIC-016",
                    () -> function()
                            .requestSupplement(
                                    people.handler(), answered.id(), answered.revision(), demanding(provided)));
        }
        assertThatCode(() -> function()
                        .requestSupplement(
                                people.handler(),
                                answered.id(),
                                answered.revision(),
                                demanding(ItemFixtures.UNREGISTERED)))
                .doesNotThrowAnyException();
        assertThat(seenBy(people.applicant(), answered).shared()).isEqualTo(answered.shared());
    }

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void showsByTheNumberOfTheCaseWhatSharingProvides() {
        People people = people();
        Case answered = answered(people);

        for (Caller reader : List.of(people.applicant(), people.handler())) {
            assertThat(function().findByNumber(reader, requireNonNull(answered.number())))
                    .contains(seenBy(reader, answered));
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("CSE-121")
    default void keepsWhatSharingProvidesAfterTheWithdrawal() {
        People people = people();
        Case answered = answered(people);
        DocumentId document = requireNonNull(answered.shared().get(0).document());

        function().withdraw(people.applicant(), answered.id(), answered.revision(), new WithdrawalDraft("改变计划"));

        for (Caller reader : List.of(people.applicant(), people.handler())) {
            assertThat(seenBy(reader, answered).shared()).isEqualTo(answered.shared());
            assertThat(documents().find(reader, document)).isPresent();
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("AUD-009")
    default void entersEachTimeThatStaffReadWhatSharingProvides() {
        Caller reader = cast().official(Organ.CITY, Post.HANDLER);
        Case answered = answered(people());

        content(reader, requireNonNull(answered.shared().get(0).document()));

        assertThat(Entries.doneBy(candidate(), reader))
                .filteredOn("DocumentStore.open"::equals)
                .hasSize(1);
    }

    /** A submitted case whose sources have answered. */
    private Case answered(People people) {
        Case submitted = submitted(people.applicant(), Kind.PERMIT_WITH_SHARING, MAY_18);
        clock().moveTo(MAY_18.plusDays(1));
        return seenBy(people.handler(), submitted);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(TestClock.ZONE).toInstant();
    }

    private DocumentStore documents() {
        return candidate().service(DocumentStore.class);
    }

    private String content(Caller reader, DocumentId document) {
        try (InputStream content = documents().open(reader, document).content()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException torn) {
            throw new AssertionError("The document cannot be read", torn);
        }
    }
}
