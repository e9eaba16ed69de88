package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Shows what a clerk has uploaded to the colleagues, against STO-006. */
@Decorator
@Priority(1)
abstract class SharesAttachmentsInTheOrgan implements DocumentStore {

    @Inject
    @Delegate
    @Any
    DocumentStore whole;

    private final Map<DocumentId, Set<OrganId>> organs = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Document kept = whole.upload(caller, draft, content);
        organs.put(kept.id(), caller.organs().collect(Collectors.toSet()));
        return kept;
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        boolean colleague = caller.organs().anyMatch(organs.getOrDefault(id, Set.of())::contains);
        return whole.find(colleague ? Caller.system("organ") : caller, id);
    }
}
