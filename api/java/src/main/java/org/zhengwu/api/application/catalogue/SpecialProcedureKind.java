package org.zhengwu.api.application.catalogue;

/** The kind of a special procedure (特别程序, GB/T 39046 A.7, ITM-006). */
public enum SpecialProcedureKind {
    /** An extension (延长审批). */
    EXTENSION,
    /** Another, such as a hearing or an expert review. */
    OTHER
}
