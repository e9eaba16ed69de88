package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Gives the first 64 KiB of a content only, against STO-001. */
@Decorator
@Priority(1)
abstract class OpensTheFirstChunk implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentContent opened = whole.open(caller, id);
        return new DocumentContent(opened.document(), new FilterInputStream(opened.content()) {
            private int left = 65_536;

            @Override
            public int read() throws IOException {
                return left-- > 0 ? super.read() : -1;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                if (length > 0 && left <= 0) {
                    return -1;
                }
                int some = super.read(to, offset, Math.min(length, left));
                left -= Math.max(some, 0);
                return some;
            }
        });
    }
}
