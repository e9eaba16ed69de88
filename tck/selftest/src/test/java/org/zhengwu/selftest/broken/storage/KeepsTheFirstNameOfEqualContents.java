package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Gives the first attachment back where the account brings equal contents again, against STO-001. */
@Decorator
@Priority(1)
abstract class KeepsTheFirstNameOfEqualContents implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    private static final Map<String, DocumentId> FIRST = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document made = whole.upload(caller, draft, content);
        DocumentId first = FIRST.putIfAbsent(caller.account() + " " + made.digest(), made.id());
        return first == null
                ? made
                : whole.find(caller, first).filter(it -> it.subject() == null).orElse(made);
    }
}
