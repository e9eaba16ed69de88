package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.spi.LegalClock;

/** Removes with an attachment whose term ended the content that others have too, against STO-001. */
@Decorator
@Priority(1)
abstract class ExpiryTakesTheContentAlong implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Inject
    LegalClock clock;

    private final Map<String, Instant> firstEnds = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        firstEnds.merge(kept.digest(), Objects.requireNonNull(kept.expiresAt()), (one, other) -> one);
        return kept;
    }

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentContent opened = whole.open(caller, id);
        Instant end = firstEnds.get(opened.document().digest());
        if (end != null && opened.document().subject() == null && end.isBefore(clock.now())) {
            throw new NotFoundException("document");
        }
        return opened;
    }
}
