package org.zhengwu.tck.technical.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.UploadTornException;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.WatchedInput;
import org.zhengwu.tck.technical.audit.Entries;

/** Documents and attachments: typed by content, seen by those whom they concern. */
public interface StorageContract extends DocumentFixtures {

    /** Longer than any file that a server of people takes at once. */
    long BEYOND_EVERY_LIMIT = 64L << 20;

    @Test
    @Requirement("STO-001")
    default void keepsAContentUnchangedWithItsDigest() throws IOException, NoSuchAlgorithmException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        byte[] content = Uploads.longPdf();

        Document kept = Uploads.upload(function(), owner, "𠮷野家设计说明.pdf", "application/pdf", content);

        assertThat(kept.name()).isEqualTo("𠮷野家设计说明.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(kept.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(kept.subject()).isNull();
        assertThat(kept.expiresAt()).isNotNull().isAfter(kept.storedAt());
        for (int reading = 1; reading <= 2; reading++) {
            try (DocumentContent opened = function().open(owner, kept.id())) {
                assertThat(opened.document()).isEqualTo(kept);
                assertThat(opened.content().readAllBytes())
                        .as("reading %d", reading)
                        .isEqualTo(content);
            }
        }
        assertThat(function().find(owner, kept.id())).contains(kept);
    }

    @Test
    @Requirement("AUD-001")
    default void entersAnUploadInTheAuditTrail() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Uploads.pdfOf(function(), owner);

        assertThat(Entries.doneBy(candidate(), owner)).contains("DocumentStore.upload");
    }

    @Test
    @Requirement({"STO-002", "STO-003"})
    default void tellsTheTypeFromTheContentAndNotFromTheName() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThat(Uploads.upload(function(), owner, "照片.png", "application/octet-stream", Uploads.png())
                        .mediaType())
                .isEqualTo("image/png");
        assertRefused("content-type-mismatch", owner, "照片.png", "image/png", Uploads.pdf());
        assertRefused("content-type-mismatch", owner, "材料.pdf", "application/pdf", Uploads.png());
        assertRefused("content-type-mismatch", owner, "照片.png", "application/pdf", Uploads.png());
        assertRefused("content-type-mismatch", owner, "材料.pdf", "image/png", Uploads.pdf());
    }

    @Test
    @Requirement("STO-003")
    default void refusesWhatIsNotOnTheListOfTypes() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertRefused(
                "content-type-not-allowed",
                owner,
                "程序.exe",
                "application/octet-stream",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004 This program cannot be run in DOS mode."
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertRefused("content-empty", owner, "空.pdf", "application/pdf", new byte[0]);
    }

    @Test
    @Requirement("STO-003")
    default void refusesActiveContent() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
        byte[] picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8);

        for (byte[] active : new byte[][] {page, picture}) {
            assertThatThrownBy(() -> Uploads.upload(function(), owner, "页.html", "application/octet-stream", active))
                    .asInstanceOf(type(ContentRefusedException.class))
                    .satisfies(
                            refused -> assertThat(refused.code()).isIn("content-active", "content-type-not-allowed"));
        }
    }

    @Test
    @Requirement("STO-003")
    default void refusesMalware() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

        assertRefused("content-malware", owner, "测试.txt", "text/plain", eicar.getBytes(UTF_8));
    }

    @Test
    @Requirement("STO-004")
    default void refusesAContentThatPassesTheLimit() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThatThrownBy(() -> uploadText(owner, new CountingStream(BEYOND_EVERY_LIMIT)))
                .isInstanceOf(ContentTooLargeException.class);
    }

    @Test
    @Requirement("STO-004")
    default void takesAContentAsLongAsTheLimitAndNotAByteMore() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        ContentTooLargeException refused = catchThrowableOfType(
                ContentTooLargeException.class, () -> uploadText(owner, new CountingStream(BEYOND_EVERY_LIMIT)));

        Document longest = assertDoesNotThrow(() -> uploadText(owner, new CountingStream(refused.limit())));

        assertThat(longest.size()).isEqualTo(refused.limit());
        assertThatThrownBy(() -> uploadText(owner, new CountingStream(refused.limit() + 1)))
                .isInstanceOf(ContentTooLargeException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-004")
    default void stopsAsSoonAsTheContentPassesTheLimit() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CountingStream endless = new CountingStream(Long.MAX_VALUE);

        assertThatThrownBy(() -> uploadText(owner, endless))
                .asInstanceOf(type(ContentTooLargeException.class))
                .satisfies(refused -> assertThat(endless.read).isLessThan(refused.limit() + CountingStream.SLACK));
    }

    private Document uploadText(Caller owner, InputStream text) {
        return function().upload(owner, DocumentDraft.builder().name("大.txt").build(), text);
    }

    @Test
    @Requirement("STO-004")
    default void keepsNothingOfATornUpload() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThatThrownBy(() -> function()
                        .upload(
                                owner,
                                DocumentDraft.builder().name("材料.pdf").build(),
                                new SequenceInputStream(new ByteArrayInputStream(Uploads.pdf()), new TornStream())))
                .isInstanceOf(UploadTornException.class);
    }

    @Test
    @Requirement("STO-005")
    default void cleansTheName() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Document kept =
                Uploads.upload(function(), owner, "../../etc/\u202egnp.说明.pdf", "application/pdf", Uploads.pdf());
        Document other = Uploads.upload(function(), owner, "C:\\wang\\说明.pdf", "application/pdf", Uploads.pdf());
        Document reordered = Uploads.upload(function(), owner, "\u202egnp.说明.pdf", "application/pdf", Uploads.pdf());

        assertThat(kept.name()).doesNotContain("/", "\\", "..", "\u202e").endsWith(".pdf");
        assertThat(other.name()).doesNotContain("\\", "wang").endsWith(".pdf");
        assertThat(reordered.name()).doesNotContain("\u202e").endsWith(".pdf");
    }

    @Test
    @Requirement("STO-001")
    default void keepsEqualContentsAsAttachmentsOfTheirOwn() {
        byte[] content = Uploads.pdf();
        Caller one = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller other = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Document first = Uploads.upload(function(), one, "甲.pdf", "application/pdf", content);
        Document second = Uploads.upload(function(), other, "乙.pdf", "application/pdf", content);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(function().find(one, second.id())).isEmpty();
    }

    @Test
    @Requirement("STO-001")
    default void keepsEqualContentsOfOneAccountUnderTheNameOfEach() {
        byte[] content = Uploads.pdf();
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Document first = Uploads.upload(function(), owner, "甲.pdf", "application/pdf", content);
        Document second = Uploads.upload(function(), owner, "乙.pdf", "application/pdf", content);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(function().find(owner, first.id())).map(Document::name).contains("甲.pdf");
        assertThat(function().find(owner, second.id())).map(Document::name).contains("乙.pdf");
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-001")
    default void leavesTheContentOpen() {
        WatchedInput content = new WatchedInput(Uploads.pdf());

        function()
                .upload(
                        cast().serviceUser(PartyKind.NATURAL_PERSON),
                        DocumentDraft.builder().name("材料.pdf").build(),
                        content);

        assertThat(content.closed()).isFalse();
    }

    @Test
    @Requirement({"STO-006", "ACC-004", "PIP-008"})
    default void showsAnUnboundAttachmentToItsUploaderAlone() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller official = staff().official(Organ.CITY, Post.HANDLER);

        for (Caller other : new Caller[] {stranger, official}) {
            assertThat(function().find(other, kept.id())).isEmpty();
            assertThatThrownBy(() -> function().open(other, kept.id())).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> function().open(owner, new DocumentId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement({"STO-006", "PIP-008"})
    default void showsWhatAClerkHasUploadedToNoColleague() {
        Document kept = Uploads.pdfOf(function(), cast().official(Organ.CITY, Post.RECEIVER));
        Caller colleague = cast().official(Organ.CITY, Post.RECEIVER);

        assertThat(function().find(colleague, kept.id())).isEmpty();
        assertThatThrownBy(() -> function().open(colleague, kept.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void bindsADocumentToOneRecordForGood() throws IOException {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document kept = Uploads.pdfOf(function(), owner);
        Subject record = new Subject("kit-record", UUID.randomUUID());
        Subject other = new Subject("kit-record", UUID.randomUUID());

        bind(owner, kept, record);

        assertThat(function().find(owner, kept.id())).hasValueSatisfying(bound -> {
            assertThat(bound.subject()).isEqualTo(record);
            assertThat(bound.expiresAt()).isNull();
        });
        try (DocumentContent opened = function().open(owner, kept.id())) {
            assertThat(opened.document().subject()).isEqualTo(record);
            assertThat(opened.document().expiresAt()).isNull();
        }
        assertThatThrownBy(() -> bind(owner, kept, other)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("STO-006")
    default void showsADocumentToTheOrganAndTheWindowOfItsRecordAlone() {
        Caller owner = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Document bound = Uploads.pdfOf(function(), owner);

        bind(owner, bound, new Subject("kit-record", UUID.randomUUID()));

        assertThat(function().find(staff().official(Organ.CITY, Post.HANDLER), bound.id()))
                .isPresent();
        assertThat(function().find(staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER), bound.id()))
                .isPresent();
        assertThat(function().find(staff().official(Organ.NEIGHBOUR_CITY, Post.RECEIVER), bound.id()))
                .isEmpty();
    }

    private void bind(Caller owner, Document document, Subject record) {
        Documents.Binding binding = new Documents.Binding(
                record,
                owner.actingFor() == null ? null : owner.actingFor().party(),
                cast().idOf(Organ.CITY),
                cast().idOf(Organ.OTHER_IN_CITY));
        candidate().inTransaction(() -> {
            candidate().port(Documents.class).bind(owner, document.id(), binding);
            return binding;
        });
    }

    private void assertRefused(String code, Caller owner, String name, String declared, byte[] content) {
        assertThatThrownBy(() -> Uploads.upload(function(), owner, name, declared, content))
                .as(code)
                .asInstanceOf(type(ContentRefusedException.class))
                .extracting(ContentRefusedException::code)
                .isEqualTo(code);
    }

    /** A text that counts how much of it was read. */
    final class CountingStream extends InputStream {

        /** What a reader may take before it looks at the limit. */
        static final long SLACK = 1 << 20;

        private final long length;
        private long read;

        CountingStream(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int wanted) {
            if (read >= length) {
                return -1;
            }
            int given = (int) Math.min(wanted, length - read);
            Arrays.fill(into, from, from + given, (byte) 'a');
            read += given;
            return given;
        }
    }

    /** A connection that breaks. */
    final class TornStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
