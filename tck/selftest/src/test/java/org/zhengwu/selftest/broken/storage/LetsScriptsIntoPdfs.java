package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.selftest.broken.Altered;

/** Takes a PDF that carries a script, against STO-003. */
@Decorator
@Priority(1)
abstract class LetsScriptsIntoPdfs implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        boolean pdf = "application/pdf".equals(draft.mediaType());
        UnaryOperator<List<String>> disarm = all -> all.stream()
                .map(each -> each.replace("/JavaScript", "/Java#53cript"))
                .toList();
        return whole.upload(caller, draft, pdf ? Altered.lines(content, disarm) : content);
    }
}
