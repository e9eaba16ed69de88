package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.zhengwu.api.technical.identity.InvalidIdentifierException.Reason;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100, IDN-002): 18 characters with
 * registry, category, region, organisation code and check. The organisation code inside is checked too
 * (IDN-003).
 *
 * @since 0.1
 */
public record UnifiedCreditCode(String value) implements Identifier {

    static final int LENGTH = 18;

    private static final Pattern FORM = Pattern.compile("[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int ORGANISATION_START = 8;
    private static final int ORGANISATION_END = 17;

    public UnifiedCreditCode {
        value = CheckCharacters.capitals(requireNonNull(value, "value"));
        if (value.length() != LENGTH) {
            throw new InvalidIdentifierException(IdentifierKind.UNIFIED_CREDIT_CODE, Reason.LENGTH);
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidIdentifierException(IdentifierKind.UNIFIED_CREDIT_CODE, Reason.FORMAT);
        }
        boolean checked = value.charAt(LENGTH - 1) == CheckCharacters.credit(value)
                && value.charAt(ORGANISATION_END - 1)
                        == CheckCharacters.organisation(value.substring(ORGANISATION_START, ORGANISATION_END));
        if (!checked) {
            throw new InvalidIdentifierException(IdentifierKind.UNIFIED_CREDIT_CODE, Reason.CHECKSUM);
        }
    }

    /** Reads the 18 characters; throws {@link InvalidIdentifierException} where they break a rule. */
    public static UnifiedCreditCode of(String text) {
        return new UnifiedCreditCode(text);
    }

    /** The organisation code inside (positions 9 to 17, IDN-003). */
    public OrganisationCode organisationCode() {
        return new OrganisationCode(value.substring(ORGANISATION_START, ORGANISATION_END));
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.UNIFIED_CREDIT_CODE;
    }

    @Override
    public String toString() {
        return "UnifiedCreditCode[…]";
    }
}
