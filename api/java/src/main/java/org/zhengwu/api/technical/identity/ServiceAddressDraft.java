package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Violations;

/**
 * An address at which a party agrees to be served electronically (送达地址确认).
 *
 * @param party the id of the party
 * @param way the way of service
 * @param address a mail address, or a mobile number of 11 digits (IDN-007), as the way wants it
 * @since 0.1
 */
public record ServiceAddressDraft(
        @Nullable String party,
        @Nullable ServiceWay way,
        @Nullable String address) {

    /** The parsed values, or every violation. */
    public Checked<CheckedServiceAddress> check() {
        Violations violations = new Violations();
        violations.required("party", party);
        violations.required("way", way);
        violations.required("address", address);
        PartyId served = violations.parse("party", party, "id", "must be an id", PartyId::of);
        String checked = address(violations);
        return violations.check(
                () -> new CheckedServiceAddress(requireNonNull(served), requireNonNull(way), requireNonNull(checked)));
    }

    private @Nullable String address(Violations violations) {
        if (way == null) {
            return null;
        }
        return switch (way) {
            case MAIL ->
                violations.parse(
                        "address",
                        address,
                        "mail",
                        "must be a mail address",
                        text -> MailAddress.of(text).value());
            case SMS ->
                violations.parse(
                        "address",
                        address,
                        "mobile",
                        "must be a mobile number of 11 digits",
                        text -> MobileNumber.of(text).value());
        };
    }

    /** Does not show the address. */
    @Override
    public String toString() {
        return "ServiceAddressDraft[" + party + ", " + way + "]";
    }
}
