package org.zhengwu.runtime.outbox;

/** Shows how the delivery of events stands. */
public interface Deliveries {

    /** How many deliveries wait to be made or made again. */
    long waiting();

    /** How many deliveries failed too often and wait for someone to look. */
    long parked();

    /** Lets the parked deliveries be tried again, and returns how many. */
    int retryParked();
}
