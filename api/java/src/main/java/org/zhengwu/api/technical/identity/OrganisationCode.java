package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * The code of an organisation (组织机构代码, GB 11714, IDN-003): 8 characters and a check character. The
 * hyphen that is often written before the check is read and dropped.
 *
 * @since 0.1
 */
public record OrganisationCode(String value) implements Identifier {

    private static final int LENGTH = 9;
    private static final Pattern WITH_HYPHEN = Pattern.compile("([^-]{8})-([^-])");
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]");

    public OrganisationCode {
        value = WITH_HYPHEN
                .matcher(CheckCharacters.capitals(requireNonNull(value, "value")))
                .replaceFirst("$1$2");
        if (value.length() != LENGTH) {
            throw new InvalidIdentifierException(IdentifierKind.ORGANISATION_CODE, Reason.LENGTH);
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException(IdentifierKind.ORGANISATION_CODE, Reason.FORMAT);
        }
        if (value.charAt(LENGTH - 1) != CheckCharacters.organisation(value)) {
            throw new InvalidIdentifierException(IdentifierKind.ORGANISATION_CODE, Reason.CHECKSUM);
        }
    }

    /** Reads the 9 characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static OrganisationCode of(String text) {
        return new OrganisationCode(text);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.ORGANISATION_CODE;
    }

    @Override
    public String toString() {
        return "OrganisationCode[…]";
    }
}
