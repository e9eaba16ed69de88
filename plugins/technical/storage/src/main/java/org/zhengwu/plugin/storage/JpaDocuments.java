package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.storage.AcceptedContent;
import org.zhengwu.spi.technical.storage.Documents;

/** Writes and binds documents for other functions, in their transactions. */
@ApplicationScoped
class JpaDocuments implements Documents {

    private final EntityManager entities;
    private final DocumentTable documents;
    private final StorageSettings settings;
    private final AuditLog audit;

    @Inject
    JpaDocuments(EntityManager entities, DocumentTable documents, StorageSettings settings, AuditLog audit) {
        this.entities = entities;
        this.documents = documents;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    @Transactional
    public DocumentId write(Binding binding, String name, String mediaType, byte[] content) {
        DocumentEntity document = documents.make(FileName.clean(name).toString(), mediaType, Content.of(content));
        document.bind(binding);
        documents.store(document);
        return document.view().id();
    }

    @Override
    @Transactional
    public void bind(Caller caller, DocumentId id, Binding binding) {
        DocumentEntity document = documents
                .lock(id)
                .filter(found -> found.isBindableBy(caller, binding.subject()))
                .orElseThrow(() -> new NotFoundException("document"));
        document.bind(binding);
        entities.flush();
        Map<String, String> details = Map.of("record", binding.subject().toString(), "digest", document.digest());
        audit.append(caller, AuditFact.done("Documents.bind", new Subject("document", id.value()), details));
    }

    @Override
    @Transactional
    public DocumentId copy(Caller caller, DocumentId id, Binding binding) {
        // Locked, so that its content stays until the copy has it.
        DocumentEntity copy = documents
                .lock(id)
                .map(found -> found.copy(binding))
                .orElseThrow(() -> new NotFoundException("document"));
        documents.store(copy);
        Map<String, String> details = Map.of("record", binding.subject().toString(), "digest", copy.digest());
        audit.append(caller, AuditFact.done("Documents.copy", new Subject("document", id.value()), details));
        return copy.view().id();
    }

    @Override
    @Transactional
    public void discard(Caller caller, Subject record) {
        for (DocumentEntity document : documents.of(record)) {
            documents.remove(document);
            Subject subject = new Subject("document", document.view().id().value());
            Map<String, String> details = Map.of("record", record.toString(), "digest", document.digest());
            audit.append(caller, AuditFact.done("Documents.discard", subject, details));
        }
    }

    @Override
    public AcceptedContent accepted() {
        return new AcceptedContent(
                settings.limit(),
                settings.types().stream()
                        .sorted()
                        .map(ContentType::usualExtension)
                        .toList());
    }

    @Override
    @Transactional
    public void handOver(Binding binding, Set<DocumentId> handed) {
        documents.of(binding.subject()).stream()
                .filter(document -> handed.contains(document.view().id()))
                .forEach(document -> document.bind(binding));
        entities.flush();
    }
}
