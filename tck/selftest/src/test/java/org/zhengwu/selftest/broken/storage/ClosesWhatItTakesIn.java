package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Closes the content that it takes in, which is the caller's, against STO-001. */
@Decorator
@Priority(1)
abstract class ClosesWhatItTakesIn implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        try {
            content.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return kept;
    }
}
