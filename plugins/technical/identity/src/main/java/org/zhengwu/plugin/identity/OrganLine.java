package org.zhengwu.plugin.identity;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;
import org.zhengwu.runtime.lines.Row;

/**
 * A line of an import of organs, not checked yet.
 *
 * @param creditCode the code as organs on file have it, or as it was written where it is none
 * @param placed whether the line says what stands above, if only that nothing does
 */
record OrganLine(
        int number,
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable String division,
        @Nullable String superior,
        boolean placed) {

    static final String CREDIT_CODE = "creditCode";
    static final String NAME = "name";
    static final String DIVISION = "division";
    static final String SUPERIOR = "superior";

    static OrganLine of(Row row) {
        return new OrganLine(
                row.line(),
                asOnFile(row.cell(CREDIT_CODE)),
                row.cell(NAME),
                row.cell(DIVISION),
                asOnFile(row.cell(SUPERIOR)),
                row.has(SUPERIOR));
    }

    static @Nullable String asOnFile(@Nullable String code) {
        if (code == null) {
            return null;
        }
        try {
            return UnifiedCreditCode.of(code).value();
        } catch (InvalidIdentifierException wrong) {
            return code;
        }
    }

    /** Whether it says the same of the same organ. */
    boolean repeats(OrganLine other) {
        return equals(
                new OrganLine(number, other.creditCode, other.name, other.division, other.superior, other.placed));
    }
}
