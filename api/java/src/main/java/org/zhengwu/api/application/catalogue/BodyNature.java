package org.zhengwu.api.application.catalogue;

/** The nature of an implementing body (实施主体性质, GB/T 39046 A.3, ITM-004). */
public enum BodyNature {
    /** An organ that the law appoints (法定机关). */
    STATUTORY,
    /** An organisation that the law authorises (授权组织). */
    AUTHORISED,
    /** An organisation that an organ entrusts (受委托组织). */
    ENTRUSTED,
    /** Another. */
    OTHER
}
