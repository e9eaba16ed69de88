package org.zhengwu.api.application.catalogue;

/** A form of handling (办理形式, GB/T 39046 A.5, ITM-004). */
public enum HandlingForm {
    /** At a window (窗口办理). */
    WINDOW,
    /** Online, at a computer (网上办理). */
    PC,
    /** Online, with a mobile device (移动端办理). */
    MOBILE,
    /** By post or courier (快递申请). */
    COURIER,
    /** Another. */
    OTHER
}
