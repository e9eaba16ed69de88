package org.zhengwu.api;

/** How surely the person behind an account is known (可信身份等级), weakest first. */
public enum Assurance {
    /** Not known at all. */
    ANONYMOUS,
    /** An account with a password, its holder's identity not verified. */
    REGISTERED,
    /** The identity was verified against an authoritative source (实名). */
    VERIFIED,
    /** The verified person stood at the window, or used a second factor (实人). */
    STRONG
}
