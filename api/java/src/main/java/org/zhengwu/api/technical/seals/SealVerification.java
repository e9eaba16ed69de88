package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a document under its seal found (验章).
 *
 * @param seal the seal, as it is now, whose certificate the document names; null where it is none on file
 * @param sealedAt when it was sealed, as the signature itself says; null where none can be read. It is proved
 *     only where {@code onRecord}
 * @param onRecord whether the use of the seal for exactly this document is on record here
 */
public record SealVerification(
        SealFinding finding, @Nullable Seal seal, @Nullable Instant sealedAt, boolean onRecord) {

    public SealVerification {
        requireNonNull(finding, "finding");
    }
}
