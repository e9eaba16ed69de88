package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.storage.Documents;

/** Lets the window that took a record in read nothing that was brought, against CSE-113. */
@Decorator
@Priority(1)
abstract class ShutsTheWindowOut implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    @Override
    public void bind(Caller caller, DocumentId document, Binding binding) {
        whole.bind(caller, document, Altered.with(binding, "window", null));
    }

    @Override
    public void handOver(Binding binding, Set<DocumentId> documents) {
        whole.handOver(Altered.with(binding, "window", null), documents);
    }
}
