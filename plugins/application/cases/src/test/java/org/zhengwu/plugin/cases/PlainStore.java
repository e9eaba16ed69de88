package org.zhengwu.plugin.cases;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Has every document and lets everybody read it. */
final class PlainStore implements DocumentStore {

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        throw new IllegalStateException("not in this world");
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        byte[] content = content(id);
        String digest = HttpDepartment.digest(content);
        Document document =
                new Document(id, "申请表.pdf", "application/pdf", content.length, digest, null, Instant.EPOCH, null);
        return Optional.of(document);
    }

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        return new DocumentContent(find(caller, id).orElseThrow(), new ByteArrayInputStream(content(id)));
    }

    private static byte[] content(DocumentId id) {
        return ("content of " + id).getBytes(StandardCharsets.UTF_8);
    }
}
