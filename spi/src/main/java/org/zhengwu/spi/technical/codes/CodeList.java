package org.zhengwu.spi.technical.codes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.zhengwu.api.technical.codes.CodeEntry;

/**
 * The codes of one version of a table.
 *
 * @param table the id of the table
 * @param version counted from 1 within the table of its division
 * @param entries in their order, the retired ones included
 */
public record CodeList(String table, int version, List<CodeEntry> entries) {

    public CodeList {
        requireNonNull(table, "table");
        entries = List.copyOf(entries);
    }

    /** The entry with the code, a retired one too. */
    public Optional<CodeEntry> entry(String code) {
        return entries.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
