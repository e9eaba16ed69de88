package org.zhengwu.api.application.cases;

/** The ways on which a result reaches the applicant (送达方式). */
public enum DeliveryWay {
    /** As an electronic document (网上送达). */
    ONLINE,
    /** Fetched at the window (窗口领取). */
    WINDOW,
    /** By courier (快递送达). */
    COURIER,
    /** In another way (其他). */
    OTHER
}
