package org.zhengwu.api.application.cases;

import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** What happened to a case that was submitted. */
public interface CaseEvent extends Event {

    /** The case that it happened to. */
    CaseReference about();

    @Override
    default Subject subject() {
        return about().id().subject();
    }
}
