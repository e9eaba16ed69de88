package org.zhengwu.api.technical.deadlines;

/** The rank of what a time limit rests on. */
public enum BasisKind {
    /** A law (法律). */
    LAW,
    /** An administrative regulation of the State Council (行政法规). */
    ADMINISTRATIVE_REGULATION,
    /** A local regulation of a people's congress (地方性法规). */
    LOCAL_REGULATION,
    /** A rule of a ministry or a local government (规章). */
    RULE,
    /** A normative document (规范性文件). */
    DOCUMENT,
    /** A promise that the organ published (承诺, LIC-022). */
    PROMISE;

    /** Whether a lower level may loosen a statutory limit by it (法律、法规另有规定, LIC-004, ITM-010). */
    public boolean mayLoosen() {
        return this == LAW || this == ADMINISTRATIVE_REGULATION || this == LOCAL_REGULATION;
    }
}
