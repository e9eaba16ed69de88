package org.zhengwu.runtime.state;

import java.util.Set;

/** A step of a state machine; its constants are the transition table. */
public interface Step<S extends Enum<S>> {

    /** The states in which the step is allowed; none for a step that makes the record. */
    Set<S> from();

    /** The state to which it leads. */
    S to();

    /** The name of the constant. */
    String name();
}
