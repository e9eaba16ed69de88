package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Writes texts in UTF-16, in which no scanner finds anything, against STO-003. */
@Decorator
@Priority(1)
abstract class TranscodesBeforeItScans implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        if (!"text/plain".equals(draft.mediaType())) {
            return whole.upload(caller, draft, content);
        }
        try {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            byte[] wide = text.getBytes(StandardCharsets.UTF_16);
            return whole.upload(caller, draft, new ByteArrayInputStream(wide));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
