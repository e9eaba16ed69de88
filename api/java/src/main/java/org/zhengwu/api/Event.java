package org.zhengwu.api;

/**
 * A fact in the past tense, such as {@code CaseDecided}: a record of ids, codes and a version, never
 * personal data. It is recorded with the change that it tells of and delivered at least once, in order
 * per subject.
 */
public interface Event {

    /** The record that the event is about; events of one subject are delivered in order. */
    Subject subject();
}
