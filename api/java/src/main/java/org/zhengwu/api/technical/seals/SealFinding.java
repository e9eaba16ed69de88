package org.zhengwu.api.technical.seals;

/** What a look at a document under its seal found. */
public enum SealFinding {
    /** The seal is one on file, and every byte is as it was sealed. */
    INTACT,

    /** There is no seal that can be read. */
    NOT_SEALED,

    /** The end is missing. */
    CUT_OFF,

    /** Something that was sealed is not as it was. */
    ALTERED,

    /** Something was added after it was sealed. */
    EXTENDED,

    /** The certificate is of no seal on file. */
    UNKNOWN_CERTIFICATE,

    /** The certificate did not hold when it was sealed. */
    CERTIFICATE_NOT_IN_FORCE,

    /** The seal is revoked, and no use of it for this document before that is on record. */
    REVOKED
}
