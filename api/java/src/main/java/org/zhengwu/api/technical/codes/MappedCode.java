package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;

/**
 * A code of a table and what a profile uses for it (代码映射).
 *
 * @param table the id of the table
 * @param division where the version that says so holds; null for everywhere
 * @param version the version of the table that says so
 * @param code the code of the table
 * @param foreign the code of the profile
 */
public record MappedCode(
        String table, @Nullable DivisionCode division, int version, String profile, String code, String foreign) {

    public MappedCode {
        requireNonNull(table, "table");
        requireNonNull(profile, "profile");
        requireNonNull(code, "code");
        requireNonNull(foreign, "foreign");
    }
}
