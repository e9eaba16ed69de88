package org.zhengwu.plugin.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhengwu.plugin.audit.chain.ChainAlgorithm;

/** An entry that has no place in the chain yet. */
@Entity(name = "adtPending")
@Table(name = "adt_pending")
class PendingEntry extends RecordedEntry {

    protected PendingEntry() {}

    /** The end of a chain after this entry was placed there. */
    Head after(Head head, ChainAlgorithm algorithm) {
        long seq = head.seq() + 1;
        return new Head(seq, content().hash(seq, head.hash(), algorithm));
    }
}
