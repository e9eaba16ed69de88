package org.zhengwu.api.technical.identity;

/**
 * A way of electronic service (电子送达方式) on which a party can agree to be served.
 *
 * @since 0.1
 */
public enum ServiceWay {
    /** Electronic mail; the address is a {@link MailAddress}. */
    MAIL,
    /** Short messages; the address is a {@link MobileNumber}. */
    SMS
}
