package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.net.URLConnection;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Opens a content under the type that its name says, against STO-002. */
@Decorator
@Priority(1)
abstract class ServesTheTypeThatTheNameSays implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        DocumentContent opened = whole.open(caller, id);
        Document document = opened.document();
        String named = URLConnection.guessContentTypeFromName(document.name());
        return named == null
                ? opened
                : new DocumentContent(Altered.with(document, "mediaType", named), opened.content());
    }
}
