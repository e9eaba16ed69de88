package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Leaves the isolates in a name, which reorder it as overrides do, against STO-005. */
@Decorator
@Priority(1)
abstract class StripsOverridesAlone implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    private final Map<DocumentId, String> isolates = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        String raw = draft.name() == null ? "" : draft.name();
        isolates.put(kept.id(), raw.replaceAll("[^\\u2066-\\u2069]", ""));
        return named(kept);
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return whole.find(caller, id).map(this::named);
    }

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentContent opened = whole.open(caller, id);
        return new DocumentContent(named(opened.document()), opened.content());
    }

    private Document named(Document document) {
        String left = isolates.getOrDefault(document.id(), "");
        return left.isEmpty()
                ? document
                : Altered.with(document, "name", document.name().replaceFirst("^.", "$0" + left));
    }
}
