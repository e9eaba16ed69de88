package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Tells that a document of a record is removed after a day, against STO-006. */
@Decorator
@Priority(1)
abstract class ShowsATermOfABoundDocument implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return whole.find(caller, id)
                .map(each -> each.expiresAt() == null
                        ? Altered.with(each, "expiresAt", each.storedAt().plus(Duration.ofDays(1)))
                        : each);
    }
}
