package org.zhengwu.api;

/** What a caller may be to the system; a {@link Grant} gives one (GB/T 22239, SEC-003, SEC-004). */
public enum Role {
    /** Anyone, also without an account (访客); every caller is at least this. */
    VISITOR,
    /** A person or organisation that is served (服务对象). */
    SERVICE_USER,
    /** A government official who handles matters (政府官员). */
    OFFICIAL,
    /** A department that deals with the public, such as a hotline or a press office (公众部门). */
    PUBLIC_AFFAIRS,
    /** A third party, such as an adviser or an assessor (第三方机构). */
    THIRD_PARTY,
    /** A developer; holds no grant on production data (开发人员, SEC-009). */
    DEVELOPER,
    /** IT operations; holds no grant on production data (IT技术人员, SEC-009). */
    IT_STAFF,
    /** Keeps catalogues, calendars, code tables and content (信息管理人员). */
    INFORMATION_MANAGER,
    /** Keeps accounts, organs and posts (系统管理员). */
    SYSTEM_ADMINISTRATOR,
    /** Keeps grants and security settings (安全管理员). */
    SECURITY_ADMINISTRATOR,
    /** Reads the audit trail, and nothing else (审计管理员). */
    AUDIT_ADMINISTRATOR,
    /** The system itself: a timer or a subscriber, never a person. */
    SYSTEM
}
