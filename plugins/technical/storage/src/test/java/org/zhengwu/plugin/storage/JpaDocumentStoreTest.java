package org.zhengwu.plugin.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.plugin.storage.Surroundings.ORGAN;
import static org.zhengwu.plugin.storage.Surroundings.OTHER_ORGAN;
import static org.zhengwu.plugin.storage.Surroundings.THEN;
import static org.zhengwu.plugin.storage.Surroundings.agent;
import static org.zhengwu.plugin.storage.Surroundings.citizen;
import static org.zhengwu.plugin.storage.Surroundings.official;
import static org.zhengwu.plugin.storage.Surroundings.party;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.api.technical.storage.UploadTornException;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.storage.AcceptedContent;
import org.zhengwu.spi.technical.storage.ContentScanner;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

class JpaDocumentStoreTest {

    private static final DocumentDraft PDF = new DocumentDraft("身份证.pdf", "application/pdf");

    @TempDir
    Path spool;

    private final Subject subject = new Subject("case", UUID.randomUUID());
    private final Caller citizen = citizen();

    private Surroundings surroundings;
    private Zhengwu zhengwu;
    private DocumentStore store;
    private Documents documents;

    @BeforeEach
    void start() {
        surroundings = new Surroundings(spool);
        zhengwu = surroundings.start(null);
        store = zhengwu.service(DocumentStore.class);
        documents = zhengwu.service(Documents.class);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void keepsTheLongestNameOfCharactersBeyondTheBasicPlane() {
        DocumentDraft draft = new DocumentDraft("😀".repeat(101), "application/pdf");

        Document uploaded = store.upload(citizen, draft, new ByteArrayInputStream(Contents.largePdf(1_000)));

        assertThat(uploaded.name()).isEqualTo("😀".repeat(100) + ".pdf");
        assertThat(store.find(citizen, uploaded.id())).contains(uploaded);
    }

    @Test
    void keepsWhatWasUploadedAndGivesItBack() throws IOException {
        byte[] content = Contents.largePdf(700_000);
        Document uploaded = store.upload(citizen, PDF, new ByteArrayInputStream(content));

        assertThat(uploaded.name()).isEqualTo("身份证.pdf");
        assertThat(uploaded.mediaType()).isEqualTo("application/pdf");
        assertThat(uploaded.size()).isEqualTo(content.length);
        assertThat(uploaded.storedAt()).isEqualTo(THEN);
        assertThat(uploaded.expiresAt()).isEqualTo(THEN.plus(Duration.ofDays(7)));
        assertThat(store.find(citizen, uploaded.id())).contains(uploaded);
        assertThat(read(citizen, uploaded.id())).isEqualTo(content);
        assertThat(surroundings.facts).extracting(AuditFact::action).containsExactly("DocumentStore.upload");
    }

    @Test
    void keepsEqualContentsOnce() {
        Document first = upload(citizen, Contents.pdf());
        Document second = upload(citizen(), Contents.pdf());

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(count("st_content")).isEqualTo(1);
    }

    @Test
    void leavesNothingOfWhatIsRefusedTornOrTooLarge() {
        assertThatThrownBy(() -> upload(citizen, Contents.exe())).isInstanceOf(ContentRefusedException.class);
        assertThatThrownBy(() -> store.upload(citizen, PDF, new Contents.Torn()))
                .isInstanceOf(UploadTornException.class);
        assertThatThrownBy(() -> store.upload(citizen, PDF, new Contents.Endless(21L << 20)))
                .isInstanceOf(ContentTooLargeException.class);
        assertThatThrownBy(() -> store.upload(Caller.visitor(Channel.WEB), PDF, new Contents.Endless(0)))
                .isInstanceOf(UnauthenticatedException.class);
        assertThat(count("st_content")).isZero();
        assertThat(count("st_chunk")).isZero();
    }

    @Test
    void tellsWhatItTakesBeforeAnythingIsBrought() {
        assertThat(documents.accepted().extensions())
                .startsWith("pdf", "ofd", "png", "jpg")
                .doesNotContain("zip");
        Surroundings others = new Surroundings(spool);
        try (Zhengwu small = others.builder(null)
                .setting("zhengwu.storage.limit", "1000")
                .setting("zhengwu.storage.types", "PNG,PDF")
                .start()) {
            assertThat(small.service(Documents.class).accepted())
                    .isEqualTo(new AcceptedContent(1000, List.of("pdf", "png")));
        }
    }

    @Test
    void takesExactlyTheLimit() {
        Surroundings others = new Surroundings(spool);
        try (Zhengwu small =
                others.builder(null).setting("zhengwu.storage.limit", "1000").start()) {
            DocumentStore limited = small.service(DocumentStore.class);
            DocumentDraft text = new DocumentDraft("a.txt", null);
            byte[] exactly = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
            assertThat(limited.upload(citizen, text, new ByteArrayInputStream(exactly))
                            .size())
                    .isEqualTo(1000);
            assertThatThrownBy(() -> limited.upload(
                            citizen,
                            text,
                            new ByteArrayInputStream("x".repeat(1001).getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(ContentTooLargeException.class);
        }
    }

    @Test
    void showsAnUnboundAttachmentToItsUploaderOnly() {
        Document uploaded = upload(citizen, Contents.pdf());
        for (Caller other : new Caller[] {citizen(), official(ORGAN)}) {
            assertThat(store.find(other, uploaded.id())).isEmpty();
            assertThatThrownBy(() -> store.open(other, uploaded.id())).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> store.open(citizen, new DocumentId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsABoundDocumentToItsPartyAndItsOrgan() throws IOException {
        Document uploaded = upload(citizen, Contents.pdf());
        documents.bind(citizen, uploaded.id(), new Binding(subject, party(citizen), ORGAN, null));

        Document bound = store.find(citizen, uploaded.id()).orElseThrow();
        assertThat(bound.subject()).isEqualTo(subject);
        assertThat(bound.expiresAt()).isNull();
        assertThat(read(official(ORGAN), uploaded.id())).isEqualTo(Contents.pdf());
        assertThat(store.find(official(OTHER_ORGAN), uploaded.id())).isEmpty();
        assertThat(store.find(citizen(), uploaded.id())).isEmpty();
    }

    @Test
    void hidesABoundDocumentFromAnAgentWhoActsForAnotherPartyNow() {
        Document uploaded = upload(citizen, Contents.pdf());
        documents.bind(citizen, uploaded.id(), new Binding(subject, party(citizen), ORGAN, null));
        Caller elsewhere = agent(citizen.account(), new PartyId(UUID.randomUUID()));
        assertThat(store.find(elsewhere, uploaded.id())).isEmpty();
    }

    @Test
    void auditsWhatStaffReadBeforeTheFirstByteAndNotWhatThePartyReads() throws IOException {
        Document uploaded = upload(citizen, Contents.pdf());
        documents.bind(citizen, uploaded.id(), new Binding(subject, party(citizen), ORGAN, null));
        read(citizen, uploaded.id());
        assertThat(surroundings.facts)
                .extracting(AuditFact::action)
                .containsExactly("DocumentStore.upload", "Documents.bind");

        try (DocumentContent opened = store.open(official(ORGAN), uploaded.id())) {
            AuditFact fact = surroundings.facts.get(2);
            assertThat(opened.document().id()).isEqualTo(uploaded.id());
            assertThat(fact.action()).isEqualTo("DocumentStore.open");
            assertThat(fact.details()).containsEntry("record", subject.toString());
        }
    }

    @Test
    void bindsADocumentToOneRecordAndForItsUploaderOnly() {
        Document uploaded = upload(citizen, Contents.pdf());
        Binding binding = new Binding(subject, party(citizen), null, null);
        assertThatThrownBy(() -> documents.bind(citizen(), uploaded.id(), binding))
                .isInstanceOf(NotFoundException.class);
        documents.bind(citizen, uploaded.id(), binding);
        documents.bind(citizen, uploaded.id(), new Binding(subject, party(citizen), ORGAN, null));
        Binding elsewhere = new Binding(new Subject("case", UUID.randomUUID()), party(citizen), null, null);
        assertThatThrownBy(() -> documents.bind(citizen, uploaded.id(), elsewhere))
                .isInstanceOf(NotFoundException.class);
        assertThat(store.find(official(ORGAN), uploaded.id())).isPresent();
    }

    @Test
    void takesAwayWhatNobodyBoundInItsTerm() {
        Document kept = upload(citizen, Contents.pdf());
        Document same = upload(citizen, Contents.pdf());
        Document other = upload(citizen, Contents.png(), "a.png");
        documents.bind(citizen, kept.id(), new Binding(subject, party(citizen), ORGAN, null));

        zhengwu.clock().moveTo(THEN.plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(store.find(citizen, other.id())).isPresent();
        zhengwu.clock().moveTo(THEN.plus(Duration.ofDays(7)));

        assertThat(store.find(citizen, same.id())).isEmpty();
        assertThat(store.find(citizen, other.id())).isEmpty();
        assertThat(store.find(citizen, kept.id())).isPresent();
        assertThat(count("st_document")).isEqualTo(1);
        assertThat(count("st_content")).isEqualTo(1);
        assertThat(count("st_chunk")).isEqualTo(1);
        assertThatThrownBy(() -> documents.bind(citizen, same.id(), new Binding(subject, null, null, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void writesWhatFunctionsMakeInTheirTransaction() throws IOException {
        byte[] notice = "受理通知书".getBytes(StandardCharsets.UTF_8);
        Binding binding = new Binding(subject, party(citizen), ORGAN, null);
        DocumentId id = documents.write(binding, "受理/通知书.txt", "text/plain", notice);
        assertThat(read(citizen, id)).isEqualTo(notice);
        assertThat(store.find(citizen, id).orElseThrow().name()).isEqualTo("通知书.txt");

        assertThatThrownBy(() -> zhengwu.transactions().required(() -> {
                    documents.write(binding, "b.txt", "text/plain", "b".getBytes(StandardCharsets.UTF_8));
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("st_content")).isEqualTo(1);
        assertThat(count("st_document")).isEqualTo(1);
    }

    @Test
    void failsTheReadOfAContentThatDoesNotFitItsDigest() {
        Document uploaded = upload(citizen, Contents.largePdf(700_000));
        change("update st_chunk set bytes = X'00' where position = 1");
        assertThatThrownBy(() -> read(citizen, uploaded.id())).isInstanceOf(IOException.class);
        change("delete from st_chunk where position = 2");
        assertThatThrownBy(() -> read(citizen, uploaded.id())).isInstanceOf(IOException.class);
    }

    @Test
    void asksTheScannerOfAVendorToo() {
        ContentScanner scanner = content -> {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text.contains("病毒") ? Optional.of("Vendor.Test") : Optional.empty();
        };
        Surroundings others = new Surroundings(spool);
        try (Zhengwu scanned =
                others.builder(null).bean(ContentScanner.class, scanner).start()) {
            DocumentStore guarded = scanned.service(DocumentStore.class);
            assertThatThrownBy(() -> guarded.upload(
                            citizen,
                            new DocumentDraft("a.txt", null),
                            new ByteArrayInputStream("一个病毒".getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOfSatisfying(
                            ContentRefusedException.class,
                            refusal -> assertThat(refusal.found()).isEqualTo("Vendor.Test"));
        }
    }

    @Test
    void refusesWrongSettingsAtTheStart() {
        refuses("zhengwu.storage.limit", "0");
        refuses("zhengwu.storage.unbound-days", "0");
        refuses("zhengwu.storage.types", "PDF,EXE");
        refuses("zhengwu.storage.clamd", "clamd");
        refuses("zhengwu.storage.clamd", "clamd:99999");
    }

    @Test
    void sweepsWhatACrashLeftInTheSpool() throws IOException {
        Path old = Files.createFile(spool.resolve("upload-1.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path young = Files.createFile(spool.resolve("upload-2.part"));
        zhengwu.settle();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    private void refuses(String setting, String value) {
        assertThatThrownBy(() -> new Surroundings(spool)
                        .builder(null)
                        .setting(setting, value)
                        .start())
                .as(setting + "=" + value)
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(setting);
    }

    private Document upload(Caller caller, byte[] content) {
        return upload(caller, content, "a.pdf");
    }

    private Document upload(Caller caller, byte[] content, String name) {
        return store.upload(caller, new DocumentDraft(name, null), new ByteArrayInputStream(content));
    }

    private byte[] read(Caller caller, DocumentId id) throws IOException {
        try (DocumentContent opened = store.open(caller, id);
                InputStream content = opened.content()) {
            return content.readAllBytes();
        }
    }

    private long count(String table) {
        Statements statements = zhengwu.service(Statements.class);
        return zhengwu.transactions()
                .required(() -> ((Number) statements
                                .column("select count(*) from " + table)
                                .get(0))
                        .longValue());
    }

    private void change(String sql) {
        Statements statements = zhengwu.service(Statements.class);
        zhengwu.transactions().required(() -> statements.update(sql));
    }
}
