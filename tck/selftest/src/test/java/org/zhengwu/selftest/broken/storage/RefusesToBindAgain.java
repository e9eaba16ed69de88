package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Does not bind a document again to the record that has it, against STO-006. */
@Decorator
@Priority(1)
abstract class RefusesToBindAgain implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    private final Set<DocumentId> bound = ConcurrentHashMap.newKeySet();

    @Override
    public void bind(Caller caller, DocumentId document, Binding binding) {
        whole.bind(caller, document, binding);
        if (!bound.add(document)) {
            throw new NotFoundException("document");
        }
    }
}
