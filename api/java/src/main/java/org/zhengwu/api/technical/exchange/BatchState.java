package org.zhengwu.api.technical.exchange;

/**
 * How a batch stands.
 *
 * @since 0.1
 */
public enum BatchState {
    /** Made, and not there yet (待送出). */
    FORMED("待送出"),
    /** There, and not every record of it is answered (待回执). */
    SENT("待回执"),
    /** Every record of it is answered (已回执). */
    ANSWERED("已回执");

    private final String term;

    BatchState(String term) {
        this.term = term;
    }

    /** The term of the field, in Chinese. */
    public String term() {
        return term;
    }
}
