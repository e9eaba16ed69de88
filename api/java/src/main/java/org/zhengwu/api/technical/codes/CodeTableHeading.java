package org.zhengwu.api.technical.codes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import says of the version that it makes (draft). What it leaves out besides the division is that of
 * the version before.
 *
 * @param division the code of the division that it is for; absent, or {@code 000000}, for everywhere
 * @param follows the number of the version that the file was written after, 0 for none; absent where that
 *     need not be compared
 * @param effectiveFrom the first day on which it is to hold, in ISO 8601; absent for today, or for that of the
 *     version before where it is yet to come
 * @param name the name in Chinese
 * @param nameEn the name in English
 * @param source the standard or document that it comes from, in Chinese
 */
public record CodeTableHeading(
        @Nullable String division,
        @Nullable Integer follows,
        @Nullable String effectiveFrom,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String source) {

    /** A heading that states the division alone. */
    public static CodeTableHeading of(@Nullable String division) {
        return new CodeTableHeading(division, null, null, null, null, null);
    }

    /** The draft of a version of the table under the heading. */
    public CodeTableDraft over(
            String table, List<CodeTableDraft.Entry> entries, List<CodeTableDraft.Mapping> mappings) {
        return new CodeTableDraft(table, division, follows, effectiveFrom, name, nameEn, source, entries, mappings);
    }
}
