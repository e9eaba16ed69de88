package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.spi.technical.storage.Documents;

/** Lets a document that belongs to one record be filed with another, against STO-006. */
@Decorator
@Priority(1)
abstract class BindsADocumentTwice implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    @Inject
    DocumentStore store;

    @Override
    public void bind(Caller caller, DocumentId document, Binding binding) {
        try {
            whole.bind(caller, document, binding);
        } catch (NotFoundException bound) {
            if (store.find(caller, document).isEmpty()) {
                throw bound;
            }
        }
    }
}
