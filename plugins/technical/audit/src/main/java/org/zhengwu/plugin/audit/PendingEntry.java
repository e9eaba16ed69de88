package org.zhengwu.plugin.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An entry that has no place in the chain yet. */
@Entity(name = "adtPending")
@Table(name = "adt_pending")
class PendingEntry extends RecordedEntry {

    protected PendingEntry() {}
}
