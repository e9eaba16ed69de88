package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.deadlines.Deadline;

/** Lists the newest clock of a case first, against CSE-104. */
@Decorator
@Priority(1)
abstract class ListsTheNewestClockFirst implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public List<Deadline> deadlines(Caller caller, CaseId id) {
        List<Deadline> found = new ArrayList<>(whole.deadlines(caller, id));
        Collections.reverse(found);
        return found;
    }
}
