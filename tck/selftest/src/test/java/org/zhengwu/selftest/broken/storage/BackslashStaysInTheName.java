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

/** Keeps the path in a file name where its parts are joined by backslashes, against STO-005. */
@Decorator
@Priority(1)
abstract class BackslashStaysInTheName implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    private final Map<DocumentId, String> paths = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        String raw = draft.name() == null ? "" : draft.name();
        String path =
                raw.substring(raw.lastIndexOf('/') + 1, Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        paths.put(kept.id(), path.replaceAll("\\p{C}", ""));
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
        return Altered.with(document, "name", paths.getOrDefault(document.id(), "") + document.name());
    }
}
