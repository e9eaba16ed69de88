package org.zhengwu.api.application.cases;

/** What a system of the department has to be told of a case that is handled there. */
public interface HandoverEvent extends CaseEvent {

    /** The name of the system. */
    String system();
}
