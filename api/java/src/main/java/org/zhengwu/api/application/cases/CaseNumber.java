package org.zhengwu.api.application.cases;

import java.util.regex.Pattern;

/**
 * The number of a case that people read (办件编号, ITM-012): unique everywhere, and ordered within its
 * region and year. It is given when the case is first submitted.
 *
 * @param value 1 to 50 digits, capital letters or hyphens
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z-]{1,50}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A case number has 1 to 50 digits, capital letters or hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
