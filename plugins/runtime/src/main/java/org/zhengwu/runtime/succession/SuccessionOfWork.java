package org.zhengwu.runtime.succession;

import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/**
 * Moves a function's open work to the successor of a merged organ (机构改革) and leaves an audit entry; what has
 * ended stays where it was done. Each function with open work extends it by a bean.
 */
public abstract class SuccessionOfWork implements EventSubscriber<OrganMerged> {

    private final String function;
    private final String operation;
    private final Directory directory;
    private final AuditLog audit;

    /**
     * @param function the name of the function, such as {@code deadlines}
     * @param operation what the audit entry names, such as {@code Deadlines.move}
     */
    protected SuccessionOfWork(String function, String operation, Directory directory, AuditLog audit) {
        this.function = function;
        this.operation = operation;
        this.directory = directory;
        this.audit = audit;
    }

    /** Moves the open work and returns how many records it moved; told twice, there is nothing left to move. */
    protected abstract int move(OrganId from, OrganId to);

    @Override
    public String name() {
        return function + ".organ-merged";
    }

    @Override
    public Class<OrganMerged> type() {
        return OrganMerged.class;
    }

    @Override
    public void on(EventId id, OrganMerged event) {
        // The next merger may be told before this one: mergers of two organs come in no order.
        OrganId acting = directory.acting(event.successor());
        int moved = move(event.organ(), acting);
        Map<String, String> details = Map.of("successor", acting.toString(), "moved", Integer.toString(moved));
        audit.append(Caller.system(name()), AuditFact.done(operation, event.subject(), details));
    }
}
