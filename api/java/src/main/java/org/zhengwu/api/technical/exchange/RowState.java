package org.zhengwu.api.technical.exchange;

/**
 * How a record stands.
 *
 * @since 0.1
 */
public enum RowState {
    /** Waits for the next batch (待发送). */
    WAITING("待发送"),
    /** Sent and not answered (已发送). */
    SENT("已发送"),
    /** The upper level has it as it is (已接收). */
    TAKEN("已接收"),
    /** Refused with reasons; later records of the same case wait (被退回). */
    REFUSED("被退回");

    private final String term;

    RowState(String term) {
        this.term = term;
    }

    /** The term of the field, in Chinese. */
    public String term() {
        return term;
    }
}
