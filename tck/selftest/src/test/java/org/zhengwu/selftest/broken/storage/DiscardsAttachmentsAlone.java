package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Discards the attachments of a record alone: one for which a function made something it leaves, against STO-006. */
@Decorator
@Priority(1)
abstract class DiscardsAttachmentsAlone implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    private final Map<Subject, DocumentId> made = new ConcurrentHashMap<>();

    @Override
    public DocumentId write(Binding binding, String name, String mediaType, byte[] content) {
        DocumentId written = whole.write(binding, name, mediaType, content);
        made.put(binding.subject(), written);
        return written;
    }

    @Override
    public void discard(Caller caller, Subject record) {
        DocumentId left = made.get(record);
        if (left == null) {
            whole.discard(caller, record);
        }
    }
}
