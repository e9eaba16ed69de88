package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.storage.Documents;

/** Deletes a draft and keeps what was brought for it, against CSE-117. */
@Decorator
@Priority(1)
abstract class KeepsDiscardedDrafts implements Documents {

    @Inject
    @Delegate
    @Any
    Documents whole;

    @Override
    public void discard(Caller caller, Subject record) {
        // The documents stay.
    }
}
