package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Finds any document for public affairs, against ACC-004. */
@Decorator
@Priority(1)
abstract class ShowsDocumentsToPublicAffairs implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return whole.find(caller.has(Role.PUBLIC_AFFAIRS) ? caller.within(Scope.all()) : caller, id);
    }
}
