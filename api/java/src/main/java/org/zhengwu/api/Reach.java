package org.zhengwu.api;

/**
 * How far an operation reaches for the roles that it permits. A {@link Role#SERVICE_USER} never reaches
 * further than {@link #OWN}, whatever the operation says.
 */
public enum Reach {
    /** Records of the party acted for, or of the account itself. */
    OWN,
    /** Records of the organ of the grant, and of the organs that it receives for (一窗受理). */
    OWN_ORGAN,
    /** Records of the organ of the grant and of every organ below it in its line (条线). */
    OWN_LINE,
    /** Records of every organ of the division of the grant (块). */
    OWN_DIVISION,
    /** Records of every organ of the division of the grant and of the divisions below it. */
    SUBTREE,
    /** Every record: for what is public, and for operations that touch no record. */
    ALL
}
