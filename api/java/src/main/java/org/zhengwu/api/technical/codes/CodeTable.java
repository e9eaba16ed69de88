package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;

/**
 * A version of a code table (码表). Versions are never changed: the next one takes its place from its first
 * day on.
 *
 * @param id the id that all versions share, in every division, such as {@code gbt39046-a6}
 * @param division where it holds, with every division below; null for everywhere
 * @param version counted from 1 within the table of the division
 * @param effectiveFrom the first day on which it holds
 * @param name the name in Chinese
 * @param nameEn the name in English, or null
 * @param source the standard or document that it comes from, in Chinese
 * @param entries the codes in their order
 * @param mappings what profiles use for them, by profile
 */
public record CodeTable(
        String id,
        @Nullable DivisionCode division,
        int version,
        LocalDate effectiveFrom,
        String name,
        @Nullable String nameEn,
        String source,
        List<CodeEntry> entries,
        List<CodeMapping> mappings) {

    public CodeTable {
        requireNonNull(id, "id");
        requireNonNull(effectiveFrom, "effectiveFrom");
        requireNonNull(name, "name");
        requireNonNull(source, "source");
        entries = entries.stream()
                .sorted(Comparator.comparingInt(CodeEntry::order))
                .toList();
        mappings = List.copyOf(mappings);
    }

    /** The entry with the code, a retired one too. */
    public Optional<CodeEntry> entry(String code) {
        return entries.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The mapping of the profile. */
    public Optional<CodeMapping> mapping(String profile) {
        return mappings.stream().filter(each -> each.profile().equals(profile)).findFirst();
    }
}
