package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Shows a file under the name that the client sent, against STO-005. */
@Decorator
@Priority(1)
abstract class KeepsNamesAsTheyCome implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        return new Document(
                kept.id(),
                draft.name() == null ? kept.name() : draft.name(),
                kept.mediaType(),
                kept.size(),
                kept.digest(),
                kept.subject(),
                kept.storedAt(),
                kept.expiresAt());
    }
}
