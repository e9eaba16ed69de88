package org.zhengwu.spi.application.cases;

/** What a department's system can tell of a case; each but the first is the step of the same name of the case. */
public enum AnswerStep {
    /** It has the case, under a number of its own (收件). */
    RECEIVE,
    /** A special procedure begins (启动特别程序, LIC-007). */
    SUSPEND,
    /** The special procedure ends (特别程序结束, LIC-007). */
    RESUME,
    /** The limit of the decision is extended (延长期限, LIC-004). */
    EXTEND,
    /** The decision (决定). */
    DECIDE,
    /** The result was delivered (送达, LIC-008). */
    DELIVER
}
