package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;

/**
 * What a list tells of a version of a code table.
 *
 * @param division where it holds, with every division below; null for everywhere
 * @param entries how many codes it has
 * @param profiles the profiles that it has mappings for
 */
public record CodeTableSummary(
        String id,
        @Nullable DivisionCode division,
        int version,
        LocalDate effectiveFrom,
        String name,
        @Nullable String nameEn,
        String source,
        int entries,
        List<String> profiles) {

    public CodeTableSummary {
        requireNonNull(id, "id");
        requireNonNull(effectiveFrom, "effectiveFrom");
        requireNonNull(name, "name");
        requireNonNull(source, "source");
        profiles = List.copyOf(profiles);
    }
}
