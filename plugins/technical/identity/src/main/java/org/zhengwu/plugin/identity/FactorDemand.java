package org.zhengwu.plugin.identity;

/** Whom the installation asks for a second factor. */
enum FactorDemand {
    /** Nobody; whoever wants one enrols. */
    OPTIONAL,
    /** Every account with a grant beside that of the served. */
    REQUIRED_FOR_STAFF
}
