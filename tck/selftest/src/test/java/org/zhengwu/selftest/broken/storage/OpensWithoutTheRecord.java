package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Opens a bound document as one that is bound to nothing, against STO-006. */
@Decorator
@Priority(1)
abstract class OpensWithoutTheRecord implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentContent opened = whole.open(caller, id);
        return new DocumentContent(Altered.with(opened.document(), "subject", null), opened.content());
    }
}
