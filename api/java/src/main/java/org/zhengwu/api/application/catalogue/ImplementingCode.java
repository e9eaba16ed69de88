package org.zhengwu.api.application.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;

/**
 * The implementing code of an item (实施编码, ITM-009). Three forms are in use: 31 characters, which are the
 * unified social credit code of the organ (18), the exercise level (1) and the basic code (12); 33, which
 * add the number of the business item (业务办理项); and the older one of GB/T 39046 of up to 24 characters,
 * which is not taken apart. The check digit of a credit code in it is verified (IDN-002, IDN-003).
 */
public record ImplementingCode(String value) {

    private static final int CREDIT_CODE = 18;
    private static final int LEVEL = 19;
    private static final int CURRENT = 31;
    private static final int WITH_BUSINESS_ITEM = 33;
    private static final Pattern LONG_FORM = Pattern.compile("[0-9A-Z]{18}[1-7][0-9A-Z]{12}(?:[0-9A-Z]{2})?");
    private static final Pattern OLDER_FORM = Pattern.compile("[0-9A-Z]{1,24}");

    /** What is wrong with a text that is no code. */
    public enum Flaw {
        /** It has neither of the forms. */
        FORM,
        /** The credit code in it fails its check digit. */
        CHECK_DIGIT
    }

    public ImplementingCode {
        Flaw flaw = flawOf(value);
        if (flaw != null) {
            throw new IllegalArgumentException("An implementing code breaks its " + flaw);
        }
    }

    /** What is wrong with the text, or null where it is a code. */
    public static @Nullable Flaw flawOf(String text) {
        if (OLDER_FORM.matcher(text).matches()) {
            return null;
        }
        if (!LONG_FORM.matcher(text).matches()) {
            return Flaw.FORM;
        }
        return flawOfCredit(text.substring(0, CREDIT_CODE));
    }

    /** Whether the code names its organ, level and basic code. */
    public boolean composed() {
        return value.length() >= CURRENT;
    }

    /** The unified social credit code of the organ (统一社会信用代码), or null in the older form. */
    public @Nullable String creditCode() {
        return composed() ? value.substring(0, CREDIT_CODE) : null;
    }

    /** The code of the exercise level (行使层级), or null in the older form. */
    public @Nullable String level() {
        return composed() ? value.substring(CREDIT_CODE, LEVEL) : null;
    }

    /** The basic code (基本编码), the same on every level (ITM-010), or null in the older form. */
    public @Nullable String basicCode() {
        return composed() ? value.substring(LEVEL, CURRENT) : null;
    }

    /** The number of the business item (业务办理项), or null where there is none. */
    public @Nullable String businessItem() {
        return value.length() == WITH_BUSINESS_ITEM ? value.substring(CURRENT) : null;
    }

    private static @Nullable Flaw flawOfCredit(String creditCode) {
        try {
            UnifiedCreditCode.of(creditCode);
            return null;
        } catch (InvalidIdentifierException wrong) {
            return wrong.reason() == InvalidIdentifierException.Reason.CHECKSUM ? Flaw.CHECK_DIGIT : Flaw.FORM;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
