package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Copies a document into the record that it came from, against STO-006. */
@Decorator
@Priority(1)
abstract class CopiesIntoTheOldRecord implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    private final Map<DocumentId, Binding> first = new ConcurrentHashMap<>();

    @Override
    public void bind(Caller caller, DocumentId document, Binding binding) {
        whole.bind(caller, document, binding);
        first.put(document, binding);
    }

    @Override
    public DocumentId copy(Caller caller, DocumentId document, Binding binding) {
        return whole.copy(caller, document, first.getOrDefault(document, binding));
    }
}
