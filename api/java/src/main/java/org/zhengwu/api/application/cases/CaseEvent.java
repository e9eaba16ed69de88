package org.zhengwu.api.application.cases;

import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** What happened to a case. */
public interface CaseEvent extends Event {

    CaseId caseId();

    @Override
    default Subject subject() {
        return caseId().subject();
    }
}
