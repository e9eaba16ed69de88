package org.zhengwu.tck.technical.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents.Binding;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Who reads a document of a record, and that each step of a function with it is on record (STO-006, AUD-001). */
public interface DocumentReachContract extends DocumentFixtures {

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void showsADocumentToEveryRoleOfItsOrgan() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document bound = Uploads.pdfOf(function(), owner);

        bind(owner, bound.id(), bindingOf(owner, Organ.CITY));

        for (Role role : List.of(Role.PUBLIC_AFFAIRS, Role.THIRD_PARTY, Role.INFORMATION_MANAGER)) {
            assertSeen(staff().holder(role, Organ.CITY), bound.id(), true);
            assertSeen(staff().holder(role, Organ.NEIGHBOUR_CITY), bound.id(), false);
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void handsADocumentOverFromEveryoneBeforeToEveryoneAfter() {
        Caller party = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller successor = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Binding before = withWindow(bindingOf(party, Organ.CITY), Organ.OTHER_IN_CITY);
        Binding after = new Binding(
                before.subject(),
                DocumentFixtures.partyOf(successor),
                cast().idOf(Organ.NEIGHBOUR_CITY),
                cast().idOf(Organ.CITY_GOVERNMENT));
        DocumentId made = write(documents -> documents.write(before, "决定书.pdf", "application/pdf", Uploads.pdf()));
        assertReadBy(made, party, List.of(Organ.CITY, Organ.OTHER_IN_CITY), true);
        assertReadBy(made, successor, List.of(Organ.NEIGHBOUR_CITY, Organ.CITY_GOVERNMENT), false);

        write(documents -> {
            documents.handOver(after, Set.of(made));
            return after;
        });

        assertReadBy(made, party, List.of(Organ.CITY, Organ.OTHER_IN_CITY), false);
        assertReadBy(made, successor, List.of(Organ.NEIGHBOUR_CITY, Organ.CITY_GOVERNMENT), true);
    }

    private void assertReadBy(DocumentId document, Caller party, List<Organ> organs, boolean seen) {
        assertSeen(party, document, seen);
        organs.forEach(organ -> assertSeen(organ, document, seen));
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void handsNoDocumentOfAnotherRecordOver() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document ofAnother = Uploads.pdfOf(function(), owner);
        bind(owner, ofAnother.id(), bindingOf(owner, Organ.CITY));
        Binding record = bindingOf(owner, Organ.NEIGHBOUR_CITY);

        write(documents -> {
            documents.handOver(record, Set.of(ofAnother.id()));
            return record;
        });

        assertSeen(Organ.CITY, ofAnother.id(), true);
        assertSeen(Organ.NEIGHBOUR_CITY, ofAnother.id(), false);
    }

    @Test
    @BetweenFunctions
    @Requirement({"STO-006", "STO-001"})
    default void discardsEveryDocumentOfARecordAndNoneOfAnother() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        byte[] content = Uploads.pdf();
        Document brought = Uploads.upload(function(), owner, "甲.pdf", "application/pdf", content);
        Document equal = Uploads.upload(function(), owner, "乙.pdf", "application/pdf", content);
        Binding record = bindingOf(owner, Organ.CITY);
        bind(owner, brought.id(), record);
        bind(owner, equal.id(), bindingOf(owner, Organ.CITY));
        DocumentId made = write(documents -> documents.write(record, "决定书.pdf", "application/pdf", Uploads.pdf()));
        List<DocumentId> discarded = List.of(brought.id(), made);
        discarded.forEach(each -> assertReadBy(each, owner, List.of(Organ.CITY), true));

        write(documents -> {
            documents.discard(owner, record.subject());
            return record;
        });

        discarded.forEach(each -> assertReadBy(each, owner, List.of(Organ.CITY), false));
        try (DocumentContent opened = assertDoesNotThrow(() -> function().open(owner, equal.id()))) {
            assertThat(opened.content().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void bindsADocumentToItsOwnRecordAgain() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);
        Binding record = bindingOf(owner, Organ.CITY);
        bind(owner, kept.id(), record);

        assertDoesNotThrow(() -> bind(owner, kept.id(), record));

        assertThat(function().find(owner, kept.id()))
                .hasValueSatisfying(bound -> assertThat(bound.subject()).isEqualTo(record.subject()));
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void bindsAndCopiesNothingThatIsNotThere() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document expired = Uploads.pdfOf(function(), owner);
        Binding record = bindingOf(owner, Organ.CITY);
        clock().moveTo(requireNonNull(expired.expiresAt()).plusSeconds(1));

        for (DocumentId absent : List.of(expired.id(), new DocumentId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> bind(owner, absent, record)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> write(documents -> documents.copy(owner, absent, record)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("AUD-001")
    default void entersWhatFunctionsDoWithDocumentsInTheAuditTrail() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);
        Binding record = bindingOf(owner, Organ.CITY);

        bind(owner, kept.id(), record);
        write(documents -> documents.copy(owner, kept.id(), bindingOf(owner, Organ.CITY)));
        write(documents -> {
            documents.discard(owner, record.subject());
            return record;
        });

        assertThat(Entries.doneBy(candidate(), owner))
                .contains("Documents.bind", "Documents.copy", "Documents.discard");
    }

    @Test
    @BetweenFunctions
    @Requirement("AUD-009")
    default void entersEachReadingOfABoundDocument() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller official = cast().official(Organ.CITY, Post.HANDLER);
        Document kept = Uploads.pdfOf(function(), owner);
        bind(owner, kept.id(), bindingOf(owner, Organ.CITY));

        for (int reading = 1; reading <= 2; reading++) {
            function().open(official, kept.id()).close();
        }

        assertThat(Entries.doneBy(candidate(), official))
                .filteredOn("DocumentStore.open"::equals)
                .hasSize(2);
    }
}
