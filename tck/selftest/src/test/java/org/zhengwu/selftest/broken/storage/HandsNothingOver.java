package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Leaves documents with those who had them, against STO-006. */
@Decorator
@Priority(1)
abstract class HandsNothingOver implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    @Override
    public void handOver(Binding binding, Set<DocumentId> documents) {
        // They stay where they are.
    }
}
