package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A material that the data of another department stand for (免证办, LIC-016): the applicant does not bring it.
 *
 * @param slot the code of the material in the item
 * @param source what the source is called that answers it (数据来源)
 * @param document what was obtained, or null
 * @param answeredAt when the source answered, or null before
 * @since 0.1
 */
public record SharedMaterial(
        String slot,
        String source,
        SharingState state,
        @Nullable DocumentId document,
        @Nullable Instant answeredAt) {

    public SharedMaterial {
        requireNonNull(slot, "slot");
        requireNonNull(source, "source");
        requireNonNull(state, "state");
    }
}
