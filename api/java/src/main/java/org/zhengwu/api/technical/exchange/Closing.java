package org.zhengwu.api.technical.exchange;

/**
 * How a case was closed (办结方式). What an upper level writes for it is a mapping of the code table
 * {@value #TABLE} for its profile, since variants reuse the same numbers (CSE-003).
 *
 * @since 0.1
 */
public enum Closing {
    /** The permit was granted (准予许可). */
    PERMIT_GRANTED,
    /** The permit was refused (不予许可). */
    PERMIT_REFUSED,
    /** A matter that is no permit was done (办结). */
    CLOSED,
    /** Another matter was refused (退回). */
    RETURNED,
    /** Not accepted for a reason of law (不予受理). */
    NOT_ACCEPTED,
    /** Not accepted because what the notice named was not brought (补正不来). */
    NOT_SUPPLEMENTED,
    /** Sent back at once: nothing has to be applied for, or another organ is competent (退件). */
    SENT_BACK,
    /** The applicant took it back (作废). */
    VOIDED;

    /** The id of the code table. */
    public static final String TABLE = "case-closings";
}
