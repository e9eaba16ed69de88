package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Finds a document for whoever asks, against STO-006. */
@Decorator
@Priority(1)
abstract class ShowsEveryDocument implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        Optional<Document> found = whole.find(caller, id);
        return found.isPresent() ? found : whole.find(Caller.system("broken").within(Scope.all()), id);
    }
}
