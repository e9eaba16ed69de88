package org.zhengwu.spi.technical.identity;

import org.zhengwu.api.Masked;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.MailAddress;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * Hides the middle of personal values (port, 脱敏, IDN-008): no national rule binds, so a region brings its
 * own. Every one is a bean; the setting {@code zhengwu.identity.masking} names the one in use.
 */
public interface Masking {

    /** The name that the setting uses, such as {@code strict}. */
    String name();

    /** The name of a party or person. */
    Masked name(PartyKind kind, String name);

    Masked identifier(Identifier identifier);

    Masked mobile(MobileNumber mobile);

    /** A mail address: unless a region says otherwise, its first character and its domain are shown. */
    default Masked mail(MailAddress address) {
        String text = address.value();
        return new Masked(text.charAt(0) + "***" + text.substring(text.indexOf('@')));
    }
}
