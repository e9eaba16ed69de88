package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.api.technical.storage.UploadTornException;

/** Takes sixteen mebibytes in before it looks at the limit, against STO-004. */
@Decorator
@Priority(1)
abstract class ReadsBeforeItMeasures implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        if (draft.mediaType() != null) {
            return whole.upload(caller, draft, content);
        }
        try {
            return whole.upload(caller, draft, new ByteArrayInputStream(content.readNBytes(1 << 24)));
        } catch (IOException torn) {
            throw new UploadTornException();
        }
    }
}
