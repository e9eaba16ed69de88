package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Opens what a person filed to all staff, against PIP-008. */
@Decorator
@Priority(1)
abstract class OpensDocumentsToStaff implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        Caller reader = caller.has(Role.OFFICIAL) ? Caller.system("window").within(Scope.all()) : caller;
        return whole.open(reader, id);
    }
}
