package org.zhengwu.api.technical.storage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Subject;

/**
 * A stored document or attachment (附件).
 *
 * @param name the file name, free of paths and of characters that hide or reorder text
 * @param mediaType what its content is, told from the content itself
 * @param size in bytes
 * @param digest the SHA-256 of the content, in lower-case hexadecimal digits
 * @param subject the record that it belongs to, or null while it is not bound
 * @param expiresAt when it is removed unless it is bound to a record, or null once it is
 */
public record Document(
        DocumentId id,
        String name,
        String mediaType,
        long size,
        String digest,
        @Nullable Subject subject,
        Instant storedAt,
        @Nullable Instant expiresAt) {

    public Document {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(mediaType, "mediaType");
        requireNonNull(digest, "digest");
        requireNonNull(storedAt, "storedAt");
    }
}
