package org.zhengwu.api;

/** The way on which a caller comes (办理渠道). */
public enum Channel {
    WEB,
    APP,
    WECHAT,
    WEIBO,
    /** The counter of a service hall (窗口). */
    WINDOW,
    PHONE,
    /** A timer, a subscriber or a batch of the system's own. */
    SYSTEM
}
