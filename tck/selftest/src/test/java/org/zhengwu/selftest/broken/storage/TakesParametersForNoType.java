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

/** Refuses a content whose media type is told with parameters, such as a charset, against STO-002. */
@Decorator
@Priority(1)
abstract class TakesParametersForNoType implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        String told = draft.mediaType();
        if (told != null && told.indexOf(';') >= 0) {
            throw new ContentRefusedException("content-type-mismatch", told);
        }
        return whole.upload(caller, draft, content);
    }
}
