package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Drops from a name the characters that take four bytes, against the contract of names. */
@Decorator
@Priority(1)
abstract class DropsRareHanFromNames implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        String name = draft.name();
        String kept = name == null ? null : name.replaceAll("[\\x{10000}-\\x{10FFFF}]", "");
        return whole.upload(caller, Altered.with(draft, "name", kept), content);
    }
}
