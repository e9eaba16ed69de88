package org.zhengwu.selftest.broken.storage;

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

/** Tells officials of the documents of every organ and party, against STO-006. */
@Decorator
@Priority(1)
abstract class FindsDocumentsOfAllOrgansForOfficials implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return whole.find(caller.has(Role.OFFICIAL) ? caller.within(Scope.all()) : caller, id);
    }
}
