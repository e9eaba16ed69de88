package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentDraft.CheckedDocument;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Takes attachments in and gives documents out, both as streams. */
@ApplicationScoped
class JpaDocumentStore implements DocumentStore {

    private final StorageSettings settings;
    private final UploadQuota quota;
    private final Gate gate;
    private final DocumentTable documents;
    private final ContentTable contents;
    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    JpaDocumentStore(
            StorageSettings settings,
            UploadQuota quota,
            Scanners scanners,
            DocumentTable documents,
            ContentTable contents,
            Transactions transactions,
            AuditLog audit) {
        this.settings = settings;
        this.quota = quota;
        this.gate = new Gate(settings.types(), scanners.all());
        this.documents = documents;
        this.contents = contents;
        this.transactions = transactions;
        this.audit = audit;
    }

    // The transaction begins when the content is here and admitted: a slow client holds no connection.
    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        CheckedDocument checked = draft.check().orThrow();
        transactions.required(() -> quota.requireAny(caller));
        try (Spool spool = Spool.take(content, settings.limit(), settings.spool())) {
            Gate.Admitted admitted = gate.admit(checked, spool);
            return transactions.required(() -> keep(caller, admitted, Content.of(spool)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Document keep(Caller caller, Gate.Admitted admitted, Content content) {
        quota.requireRoom(caller, content.size());
        DocumentEntity document = documents.make(admitted.name(), admitted.mediaType(), content);
        document.uploadedBy(caller, settings.unboundFor());
        documents.store(document);
        Document view = document.view();
        audit.append(caller, AuditFact.done("DocumentStore.upload", subject(view), Map.of("digest", view.digest())));
        return view;
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return readable(caller, id).map(DocumentEntity::view);
    }

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentEntity document = readable(caller, id).orElseThrow(() -> new NotFoundException("document"));
        Document view = document.view();
        UUID content = transactions
                .required(() -> contents.find(view.digest()))
                .orElseThrow(() -> new NotFoundException("document"));
        if (document.isStaffRead(caller)) {
            String record = Objects.requireNonNull(view.subject()).toString();
            Map<String, String> details = Map.of("record", record, "digest", view.digest());
            audit.appendAlone(caller, AuditFact.done("DocumentStore.open", subject(view), details));
        }
        return new DocumentContent(
                view,
                new ContentStream(
                        position -> transactions.required(() -> contents.chunk(content, position)),
                        view.size(),
                        view.digest()));
    }

    private Optional<DocumentEntity> readable(Caller caller, DocumentId id) {
        return documents.find(id).filter(document -> document.isReadableBy(caller));
    }

    private static Subject subject(Document document) {
        return new Subject("document", document.id().value());
    }
}
