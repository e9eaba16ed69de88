package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;

/**
 * An electronic seal on file (电子印章, ELC-007). Its key lies with the seal platform and is no part of it.
 *
 * @param organ the organ whose seal it is
 * @param owner the name of the organ when the seal was enrolled, as the image shows it
 * @param name what it is for, as the image shows it, such as 行政审批专用章
 * @param certificate the certificate of its signatures, X.509 in PEM
 * @param fingerprint the SHA-256 of the certificate, in lower-case hexadecimal digits
 * @param validFrom from when on the certificate holds
 * @param validUntil until when it does
 * @param revokedAt when it was revoked, or null while it is in use
 * @param revokedFor why, or null while it is in use
 */
public record Seal(
        SealId id,
        Revision revision,
        OrganId organ,
        String owner,
        String name,
        SealAlgorithm algorithm,
        SealState state,
        String certificate,
        String fingerprint,
        Instant validFrom,
        Instant validUntil,
        Instant enrolledAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedFor) {

    public Seal {
        requireNonNull(id, "id");
        requireNonNull(revision, "revision");
        requireNonNull(organ, "organ");
        requireNonNull(owner, "owner");
        requireNonNull(name, "name");
        requireNonNull(algorithm, "algorithm");
        requireNonNull(state, "state");
        requireNonNull(certificate, "certificate");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(enrolledAt, "enrolledAt");
    }
}
