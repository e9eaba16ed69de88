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

/** Hides what a function made from its party, against STO-006. */
@Decorator
@Priority(1)
abstract class WritesForTheOrganAlone implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    @Override
    public DocumentId write(Binding binding, String name, String mediaType, byte[] content) {
        DocumentId written = whole.write(binding, name, mediaType, content);
        whole.handOver(new Binding(binding.subject(), null, binding.organ(), null), Set.of(written));
        return written;
    }
}
