package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Hands a document over to the new organ and leaves it with the old party and window, against STO-006. */
@Decorator
@Priority(1)
abstract class HandsOverToTheOrganAlone implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    private final Map<Subject, Binding> first = new ConcurrentHashMap<>();

    @Override
    public DocumentId write(Binding binding, String name, String mediaType, byte[] content) {
        first.put(binding.subject(), binding);
        return whole.write(binding, name, mediaType, content);
    }

    @Override
    public void handOver(Binding binding, Set<DocumentId> documents) {
        Binding before = first.getOrDefault(binding.subject(), binding);
        whole.handOver(new Binding(binding.subject(), before.party(), binding.organ(), before.window()), documents);
    }
}
