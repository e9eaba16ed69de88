package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;

/** What a {@link SealDraft} says; certificate and key reference are both given or both absent. */
public record CheckedSeal(
        OrganId organ,
        String name,
        SealAlgorithm algorithm,
        @Nullable String certificate,
        @Nullable String keyReference) {

    public CheckedSeal {
        requireNonNull(organ, "organ");
        requireNonNull(name, "name");
        requireNonNull(algorithm, "algorithm");
    }
}
