package org.zhengwu.tck.technical.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents.Binding;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** What becomes of attachments: they expire, or functions bind, copy, hand over and discard them (STO-006). */
public interface DocumentBindingContract extends DocumentFixtures {

    @Test
    @Requirement("STO-006")
    default void removesAnAttachmentThatNobodyBoundWhenItsTermEnds() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);
        Instant end = requireNonNull(kept.expiresAt());

        clock().moveTo(end.minusSeconds(1));
        assertThat(function().find(owner, kept.id())).contains(kept);
        clock().moveTo(end.plusSeconds(1));

        assertThat(function().find(owner, kept.id())).isEmpty();
        assertThatThrownBy(() -> function().open(owner, kept.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("STO-003")
    default void refusesAPdfThatCarriesAScript() {
        byte[] scripted = new String(Uploads.pdf(), UTF_8)
                .replace("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")
                .getBytes(UTF_8);

        assertThatThrownBy(() -> Uploads.upload(
                        function(),
                        cast().serviceUser(PartyKind.NATURAL_PERSON),
                        "材料.pdf",
                        "application/pdf",
                        scripted))
                .asInstanceOf(type(ContentRefusedException.class))
                .extracting(ContentRefusedException::code)
                .isEqualTo("content-active");
    }

    @Test
    @Requirement({"STO-005", "STO-002"})
    default void takesAContentOfWhichTheClientSaysNothing() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Document nameless =
                function().upload(owner, DocumentDraft.builder().build(), new ByteArrayInputStream(Uploads.pdf()));
        Document parameters = assertDoesNotThrow(
                () -> Uploads.upload(function(), owner, "材料", "Application/PDF; charset=binary", Uploads.pdf()));

        assertThat(nameless.name()).isNotBlank();
        assertThat(nameless.mediaType()).isEqualTo("application/pdf");
        assertThat(parameters.name()).startsWith("材料");
        assertThat(parameters.mediaType()).isEqualTo("application/pdf");
        assertThat(violated(
                        () -> Uploads.upload(function(), owner, "n".repeat(1001), "application/pdf", Uploads.pdf())))
                .containsExactly("name");
    }

    @Test
    @Requirement("STO-002")
    default void tellsTheSameTypeOfATextUnderEveryNameThatItTakes() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        byte[] text = "门店招牌的设计说明。".getBytes(UTF_8);
        Document nameless = Uploads.upload(function(), owner, "说明", "application/octet-stream", text);

        for (String name : List.of("说明.txt", "说明.csv", "说明.md")) {
            for (Document kept : taken(owner, name, text).stream().toList()) {
                assertThat(kept.mediaType()).as(name).isEqualTo(nameless.mediaType());
                assertThat(function().find(owner, kept.id())).contains(kept);
                try (DocumentContent opened = function().open(owner, kept.id())) {
                    assertThat(opened.document()).isEqualTo(kept);
                }
            }
        }
    }

    private Optional<Document> taken(Caller owner, String name, byte[] content) {
        try {
            return Optional.of(Uploads.upload(function(), owner, name, "application/octet-stream", content));
        } catch (ContentRefusedException misnamed) {
            return Optional.empty();
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void bindsNothingThatAnotherUploaded() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);

        assertThatThrownBy(() -> bind(stranger, kept.id(), bindingOf(stranger, Organ.CITY)))
                .isInstanceOf(NotFoundException.class);
        assertThat(function().find(owner, kept.id())).contains(kept);
    }

    @Test
    @Requirement("PIP-004")
    default void isInTheCopyOfWhatIsKeptAboutTheParty() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);

        PersonalRecord copy = candidate()
                .service(IdentityService.class)
                .copyPersonalRecord(owner, requireNonNull(owner.actingFor()).party());

        assertThat(copy.entries())
                .filteredOn(entry -> entry.id().equals(kept.id().value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values()).containsValue(kept.name()));
    }

    @Test
    @BetweenFunctions
    @Requirement("AUD-009")
    default void entersWhatStaffReadOfABoundDocument() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);
        bind(owner, kept.id(), withWindow(bindingOf(owner, Organ.CITY), Organ.OTHER_IN_CITY));

        for (Caller reader : List.of(
                cast().official(Organ.CITY, Post.HANDLER),
                cast().official(Organ.OTHER_IN_CITY, Post.RECEIVER),
                cast().holder(Role.PUBLIC_AFFAIRS, Organ.CITY),
                cast().holder(Role.THIRD_PARTY, Organ.CITY))) {
            function().open(reader, kept.id()).close();

            assertThat(Entries.doneBy(candidate(), reader)).contains("DocumentStore.open");
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void handsADocumentOverToThoseOfTheNewBindingAlone() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document handed = Uploads.pdfOf(function(), owner);
        Document other = Uploads.pdfOf(function(), owner);
        Binding before = bindingOf(owner, Organ.CITY);
        bind(owner, handed.id(), before);
        bind(owner, other.id(), before);
        Binding after = new Binding(before.subject(), before.party(), cast().idOf(Organ.NEIGHBOUR_CITY), null);

        write(documents -> {
            documents.handOver(after, Set.of(handed.id()));
            return after;
        });

        assertSeen(Organ.NEIGHBOUR_CITY, handed.id(), true);
        assertSeen(Organ.CITY, handed.id(), false);
        assertSeen(Organ.NEIGHBOUR_CITY, other.id(), false);
        assertSeen(Organ.CITY, other.id(), true);
    }

    @Test
    @BetweenFunctions
    @Requirement({"STO-006", "STO-001"})
    default void copiesADocumentThatOutlivesTheRecordOfTheFirst() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        byte[] content = Uploads.pdf();
        Document first = Uploads.upload(function(), owner, "材料.pdf", "application/pdf", content);
        Binding one = bindingOf(owner, Organ.CITY);
        Binding two = bindingOf(owner, Organ.NEIGHBOUR_CITY);
        bind(owner, first.id(), one);

        DocumentId copy = write(documents -> documents.copy(owner, first.id(), two));
        write(documents -> {
            documents.discard(owner, one.subject());
            return one;
        });

        assertThat(function().find(owner, first.id())).isEmpty();
        assertThat(function().find(owner, copy)).hasValueSatisfying(found -> {
            assertThat(found.subject()).isEqualTo(two.subject());
            assertThat(found.name()).isEqualTo("材料.pdf");
            assertThat(found.mediaType()).isEqualTo(first.mediaType());
            assertThat(found.digest()).isEqualTo(first.digest());
            assertThat(found.expiresAt()).isNull();
        });
        assertSeen(Organ.CITY, copy, false);
        assertSeen(Organ.NEIGHBOUR_CITY, copy, true);
        try (DocumentContent opened = function().open(owner, copy)) {
            assertThat(function().find(owner, copy)).contains(opened.document());
            assertThat(opened.content().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void keepsWhatAFunctionMadeWithItsRecordFromTheStart() throws IOException {
        Caller party = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Binding binding = bindingOf(party, Organ.CITY);
        byte[] content = Uploads.pdf();

        DocumentId written = write(documents -> documents.write(binding, "决定书.pdf", "application/pdf", content));

        assertThat(function().find(party, written)).hasValueSatisfying(found -> {
            assertThat(found.subject()).isEqualTo(binding.subject());
            assertThat(found.name()).isEqualTo("决定书.pdf");
            assertThat(found.mediaType()).isEqualTo("application/pdf");
            assertThat(found.size()).isEqualTo(content.length);
            assertThat(found.expiresAt()).isNull();
        });
        assertSeen(Organ.CITY, written, true);
        assertSeen(Organ.OTHER_IN_CITY, written, false);
        try (DocumentContent opened = function().open(party, written)) {
            assertThat(function().find(party, written)).contains(opened.document());
            assertThat(opened.content().readAllBytes()).isEqualTo(content);
        }
    }
}
