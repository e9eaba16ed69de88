package org.zhengwu.api.application.cases;

/**
 * To whom of the staff a case is assigned (承办人).
 *
 * @since 0.1
 */
public enum Assigned {
    /** To the caller (我承办的). */
    TO_ME,
    /** To nobody yet (待认领). */
    TO_NOBODY
}
