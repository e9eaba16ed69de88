package org.zhengwu.api.technical.identity;

/**
 * How a request for correction stands.
 *
 * @since 0.1
 */
public enum CorrectionState {
    /** The window has not decided yet (待核实). */
    WAITING,
    /** The name on file was corrected (已更正). */
    CORRECTED,
    /** The window refused with a reason (不予更正). */
    REFUSED
}
