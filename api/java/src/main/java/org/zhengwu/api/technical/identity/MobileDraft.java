package org.zhengwu.api.technical.identity;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The number under which a party is reached from now on (手机号码更正).
 *
 * @param mobile its mobile telephone number (IDN-007), or null where none is kept any more
 * @since 0.1
 */
public record MobileDraft(@Nullable String mobile) {

    /** The parsed values, or every violation. */
    public Checked<CheckedMobile> check() {
        Violations violations = new Violations();
        MobileNumber number =
                violations.parse("mobile", mobile, "mobile-number", "must keep to IDN-007", MobileNumber::of);
        return violations.check(() -> new CheckedMobile(number));
    }

    /** Does not show the number. */
    @Override
    public String toString() {
        return "MobileDraft[…]";
    }
}
