package org.zhengwu.plugin.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;

/** Has every document, keeps what is brought and lets everybody read it. */
final class PlainStore implements DocumentStore {

    private final Map<DocumentId, byte[]> uploaded = new ConcurrentHashMap<>();

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        try {
            uploaded.put(id, content.readAllBytes());
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
        return find(caller, id).orElseThrow();
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

    private byte[] content(DocumentId id) {
        return uploaded.getOrDefault(id, ("content of " + id).getBytes(StandardCharsets.UTF_8));
    }
}
