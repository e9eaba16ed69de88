package org.zhengwu.plugin.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.runtime.lines.Csv;

/** A line of an import: code, name and the code of the parent; further columns are not read. */
record DivisionLine(int number, DivisionCode code, String name, DivisionCode parent) {

    private static final int COLUMNS = 3;
    private static final int LONGEST_NAME = 60;
    private static final int STREET_LENGTH = 9;
    private static final int VILLAGE_LENGTH = 12;
    static final String FORM = "must have 2, 4, 6, 9 or 12 digits";

    /** Takes what is wrong with a line. */
    interface Refusal {
        void of(int line, String code, String detail);
    }

    static boolean isTitles(String text) {
        String first = withoutMark(text);
        return first.startsWith("code") || first.startsWith("\"code\"");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Reads a line, or refuses it and gives null. */
    static @Nullable DivisionLine read(int number, String text, Refusal refusal) {
        List<String> cells = Csv.cells(withoutMark(text));
        if (cells == null || cells.size() < COLUMNS) {
            refusal.of(number, "columns", "must have the columns code, name and parentCode");
            return null;
        }
        Violations violations = new Violations();
        violations.required("code", cells.get(0).isBlank() ? null : cells.get(0));
        violations.required("parentCode", cells.get(2).isBlank() ? null : cells.get(2));
        DivisionCode code = violations.parse("code", cells.get(0), "division-code", FORM, DivisionCode::of);
        String name = violations.text("name", cells.get(1), LONGEST_NAME);
        DivisionCode parent = violations.parse("parentCode", cells.get(2), "division-code", FORM, DivisionCode::of);
        List<Violation> wrong = violations.check(() -> number).violations();
        if (code == null || name == null || parent == null || !wrong.isEmpty()) {
            refusal.of(
                    number,
                    wrong.get(0).code(),
                    wrong.get(0).field() + " " + wrong.get(0).detail());
            return null;
        }
        return new DivisionLine(number, code, name, parent);
    }

    /** The level that the form of the code stands for; what lies above comes from the parent. */
    DivisionLevel level() {
        String digits = code.value();
        return switch (digits.length()) {
            case VILLAGE_LENGTH -> DivisionLevel.VILLAGE;
            case STREET_LENGTH -> DivisionLevel.STREET;
            default -> {
                if (digits.endsWith("0000")) {
                    yield DivisionLevel.PROVINCE;
                }
                yield digits.endsWith("00") ? DivisionLevel.CITY : DivisionLevel.COUNTY;
            }
        };
    }
}
