package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Shows a document to the officials of its organ and to no other role, against STO-006. */
@Decorator
@Priority(1)
abstract class ShowsDocumentsToOfficialsAlone implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        boolean reader = caller.has(Role.OFFICIAL) || caller.has(Role.SERVICE_USER);
        return whole.find(caller, id).filter(found -> reader || found.subject() == null);
    }
}
