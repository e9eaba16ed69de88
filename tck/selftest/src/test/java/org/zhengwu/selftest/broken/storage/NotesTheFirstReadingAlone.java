package org.zhengwu.selftest.broken.storage;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters only the first time that one of the staff reads a document, and none after it, against AUD-009. */
@Decorator
@Priority(1)
abstract class NotesTheFirstReadingAlone implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    @Override
    public void append(Caller caller, AuditFact fact) {
        if (isNew(caller, fact)) {
            whole.append(caller, fact);
        }
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        if (isNew(caller, fact)) {
            whole.appendAlone(caller, fact);
        }
    }

    private boolean isNew(Caller caller, AuditFact fact) {
        return !fact.action().endsWith(".open")
                || fact.outcome() != AuditOutcome.DONE
                || noted.add(caller.account() + " " + fact.subject() + " " + new TreeMap<>(fact.details()));
    }
}
