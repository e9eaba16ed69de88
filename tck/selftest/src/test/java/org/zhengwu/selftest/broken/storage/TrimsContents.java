package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Gives a content out without the line end that closes it, against STO-001. */
@Decorator
@Priority(1)
abstract class TrimsContents implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        try (DocumentContent kept = whole.open(caller, id)) {
            String text = new String(kept.content().readAllBytes(), StandardCharsets.ISO_8859_1);
            byte[] trimmed = text.stripTrailing().getBytes(StandardCharsets.ISO_8859_1);
            return new DocumentContent(kept.document(), new ByteArrayInputStream(trimmed));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
