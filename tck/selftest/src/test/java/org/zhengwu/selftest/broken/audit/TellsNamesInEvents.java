package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Event;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.spi.Outbox;

/** Tells everybody by an event who applied, against PIP-001. */
@Decorator
@Priority(1)
abstract class TellsNamesInEvents implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    Outbox outbox;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        Case submitted = whole.submit(caller, id, revision);
        outbox.add(new Applied(submitted.id().subject(), caller.name()));
        return submitted;
    }

    /** Who applied. */
    public record Applied(Subject subject, String name) implements Event {}
}
