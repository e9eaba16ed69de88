package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One code of a table and what it stands for (代码项).
 *
 * @param name the name in Chinese
 * @param nameEn the name in English, or null
 * @param parent the code above it where the table is a hierarchy, or null
 * @param order its place: entries are listed by it
 * @param retired whether nothing new may use it; what used it before is still read by it
 */
public record CodeEntry(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String parent,
        int order,
        boolean retired) {

    public CodeEntry {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
