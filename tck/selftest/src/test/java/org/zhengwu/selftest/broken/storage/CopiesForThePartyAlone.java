package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Copies a document for the party and not for the organ of the new record, against STO-006. */
@Decorator
@Priority(1)
abstract class CopiesForThePartyAlone implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    @Override
    public DocumentId copy(Caller caller, DocumentId document, Binding binding) {
        return whole.copy(caller, document, Altered.with(binding, "organ", null));
    }
}
