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

/** Gives a misnamed content the name that fits it, against STO-002. */
@Decorator
@Priority(1)
abstract class MendsNames implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        String name = draft.name() == null ? "" : draft.name();
        String bare = name.replaceFirst("\\.[^.]*$", "");
        return whole.upload(caller, new DocumentDraft(bare, null), content);
    }
}
