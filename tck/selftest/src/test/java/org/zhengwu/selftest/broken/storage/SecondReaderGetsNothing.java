package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Gives the content to the first who opens a document and an empty one to whoever opens it again. Against STO-001. */
@Decorator
@Priority(1)
abstract class SecondReaderGetsNothing implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    private final Set<DocumentId> known = ConcurrentHashMap.newKeySet();

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentContent opened = whole.open(caller, id);
        if (known.add(id)) {
            return opened;
        }
        try {
            opened.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DocumentContent(opened.document(), InputStream.nullInputStream());
    }
}
