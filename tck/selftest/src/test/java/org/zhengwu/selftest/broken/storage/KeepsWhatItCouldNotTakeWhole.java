package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.api.technical.storage.UploadTornException;

/** Keeps what came of a torn upload, though it says that it did not, against STO-004. */
@Decorator
@Priority(1)
abstract class KeepsWhatItCouldNotTakeWhole implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        AtomicBoolean torn = new AtomicBoolean();
        Document kept = whole.upload(caller, draft, new FilterInputStream(content) {
            @Override
            public int read(byte[] into, int from, int length) {
                try {
                    return super.read(into, from, length);
                } catch (IOException broken) {
                    torn.set(true);
                    return -1;
                }
            }
        });
        if (torn.get()) {
            throw new UploadTornException();
        }
        return kept;
    }
}
