package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Lets an account upload as much as it likes, against STO-007. */
@Decorator
@Priority(1)
abstract class UploadsWithoutEnd implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        try {
            return whole.upload(caller, draft, content);
        } catch (TooManyRequestsException full) {
            return whole.upload(Altered.with(caller, "account", new AccountId(UUID.randomUUID())), draft, content);
        }
    }
}
