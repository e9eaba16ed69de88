package org.zhengwu.tck.report;

/** The way on which the tests reached the candidate. */
public enum Way {
    /** Beans in the same process. */
    JVM,
    HTTP
}
