package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Leaves an upload without a name nameless, against STO-005. */
@Decorator
@Priority(1)
abstract class NamesNothing implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        return draft.name() == null ? Altered.with(kept, "name", "") : kept;
    }
}
