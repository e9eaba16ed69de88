package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Refuses a content that is as long as the limit allows, against STO-004. */
@Decorator
@Priority(1)
abstract class RefusesTheLimitItself implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Inject
    @ConfigProperty(name = "zhengwu.storage.limit")
    long limit;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        if (kept.size() == limit) {
            throw new ContentTooLargeException(limit);
        }
        return kept;
    }
}
