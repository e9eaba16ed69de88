package org.zhengwu.api.forms;

/**
 * What a field asks for (字段类型), and how its answer is written as a text.
 *
 * @since 0.1
 */
public enum FieldKind {
    /** One line of text, at most 500 characters (单行文本). */
    TEXT,
    /** A text of several lines, at most 4000 characters (多行文本). */
    LONG_TEXT,
    /** A decimal number with a point and at most six decimals (数值). */
    NUMBER,
    /** A whole number (整数). */
    WHOLE_NUMBER,
    /** An amount in whole fen, which a page shows in yuan (金额). */
    AMOUNT,
    /** A date such as {@code 2026-09-30} (日期). */
    DATE,
    /** {@code true} or {@code false} (是否). */
    YES_NO,
    /** The value of one option (单选). */
    ONE_CHOICE,
    /** The values of options, each once, with commas between them (多选). */
    SEVERAL_CHOICES,
    /** An identifier of the kind that the field names (证件号码, IDN-001 to IDN-006). */
    IDENTIFIER,
    /** A mobile number of 11 digits (手机号码, IDN-007). */
    MOBILE,
    /** The code of a division (行政区划, IDN-004). */
    DIVISION;

    static final int LONGEST_LINE = 500;
    static final int LONGEST_TEXT = 4000;

    /** Whether the answer is a text that anybody words. */
    public boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return this == NUMBER || this == WHOLE_NUMBER || this == AMOUNT;
    }

    /** Whether the answer is picked from options. */
    public boolean isChoice() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    int longest() {
        return this == LONG_TEXT ? LONGEST_TEXT : LONGEST_LINE;
    }
}
