package org.zhengwu.api.application.catalogue;

/** How a case of an item is handled (办件类型, GB/T 39046 A.6, ITM-005). */
public enum CaseType {
    /** Done on the spot by one clerk (即办件). */
    INSTANT,
    /** Done within a promised limit (承诺件). */
    PROMISED,
    OTHER
}
