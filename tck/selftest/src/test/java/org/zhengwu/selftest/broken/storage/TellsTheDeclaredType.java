package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Names the declared type of a refused content and not the one that it found, against STO-003. */
@Decorator
@Priority(1)
abstract class TellsTheDeclaredType implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        try {
            return whole.upload(caller, draft, content);
        } catch (ContentRefusedException refused) {
            String declared = draft.mediaType();
            throw new ContentRefusedException(refused.code(), declared == null ? refused.found() : declared);
        }
    }
}
