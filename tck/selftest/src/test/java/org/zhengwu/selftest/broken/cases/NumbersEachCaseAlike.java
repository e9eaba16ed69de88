package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Gives every case the number of the first, against ITM-012. */
@Decorator
@Priority(1)
abstract class NumbersEachCaseAlike implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    private final AtomicReference<@Nullable CaseNumber> first = new AtomicReference<>();

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        Case submitted = whole.submit(caller, id, revision);
        first.compareAndSet(null, submitted.number());
        return Altered.with(submitted, "number", first.get());
    }

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id)
                .map(found -> found.number() == null ? found : Altered.with(found, "number", first.get()));
    }
}
