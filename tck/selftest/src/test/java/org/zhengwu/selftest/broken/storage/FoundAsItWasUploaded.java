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
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Finds a document as it was when it was uploaded, also once it is bound, against STO-006. */
@Decorator
@Priority(1)
abstract class FoundAsItWasUploaded implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    private final Map<DocumentId, Document> uploaded = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document document = whole.upload(caller, draft, content);
        uploaded.put(document.id(), document);
        return document;
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return whole.find(caller, id).map(found -> uploaded.getOrDefault(id, found));
    }
}
