package org.zhengwu.api.technical.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the chain found.
 *
 * @param checked how many entries were recomputed
 * @param checkpoints how many signed checkpoints were compared
 * @param finding the first thing that is wrong, or null where the chain is whole
 * @param unlinked the entries that have no place in the chain yet; usually none
 */
public record AuditVerification(
        long checked, long checkpoints, @Nullable Finding finding, List<AuditEntryId> unlinked) {

    public AuditVerification {
        unlinked = List.copyOf(unlinked);
    }

    /** Whether nothing was found wrong. */
    public boolean intact() {
        return finding == null;
    }

    /**
     * The first thing that is wrong.
     *
     * @param seq the place in the chain that it concerns
     * @param detail what is wrong, in English, for the auditor
     */
    public record Finding(FindingKind kind, long seq, String detail) {

        public Finding {
            requireNonNull(kind, "kind");
            requireNonNull(detail, "detail");
        }
    }

    /** The ways in which a chain can be broken. */
    public enum FindingKind {
        /** An entry is not what its hash says, or its hash is not what the next entry says. */
        EDITED,
        /** An entry is not there. */
        MISSING,
        /** An entry stands at another's place, or twice. */
        REORDERED,
        /** The end of the chain is not there. */
        CUT_OFF,
        /** The chain fits in itself, but not with a checkpoint: its entries were written anew. */
        REMADE,
        /** A checkpoint is not signed by the key, or names another chain. */
        CHECKPOINT
    }
}
