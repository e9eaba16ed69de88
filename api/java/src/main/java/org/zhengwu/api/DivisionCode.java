package org.zhengwu.api;

import java.util.regex.Pattern;

/**
 * The code of a division (行政区划代码, GB/T 2260 and GB/T 10114, IDN-004): 6 digits down to the county,
 * 9 for a street or town, 12 for a village or community. The short forms of 2 and 4 digits are read as 6.
 * The code names a division on a date; which division lies below which comes from data, never from the
 * digits.
 */
public record DivisionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}|[0-9]{9}|[0-9]{12}");
    private static final int LENGTH_TO_COUNTY = 6;

    /** The nation as a whole (全国). */
    public static final DivisionCode NATION = new DivisionCode("000000");

    public DivisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A division code has 6, 9 or 12 digits");
        }
    }

    /** Reads 2, 4, 6, 9 or 12 digits; throws {@link IllegalArgumentException} on any other text. */
    public static DivisionCode of(String text) {
        boolean isShort = text.length() == 2 || text.length() == 4;
        return new DivisionCode(isShort ? text + "0".repeat(LENGTH_TO_COUNTY - text.length()) : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
