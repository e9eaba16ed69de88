package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;

/** Hands over whatever document is named, also one of another record, against STO-006. */
@Decorator
@Priority(1)
abstract class HandsOverByTheIdsAlone implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    private final Map<DocumentId, Subject> records = new ConcurrentHashMap<>();

    @Override
    public void bind(Caller caller, DocumentId document, Binding binding) {
        whole.bind(caller, document, binding);
        records.put(document, binding.subject());
    }

    @Override
    public void handOver(Binding binding, Set<DocumentId> documents) {
        whole.handOver(binding, documents);
        documents.forEach(each -> whole.handOver(
                Altered.with(binding, "subject", records.getOrDefault(each, binding.subject())), Set.of(each)));
    }
}
