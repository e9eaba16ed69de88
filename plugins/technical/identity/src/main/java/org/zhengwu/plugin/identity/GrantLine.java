package org.zhengwu.plugin.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.lines.Row;

/** A line of an import of grants, not checked yet. */
record GrantLine(
        int number,
        @Nullable String account,
        @Nullable String role,
        @Nullable String post,
        @Nullable String organ,
        @Nullable String division,
        @Nullable String from,
        @Nullable String until,
        List<String> entrusted) {

    static final String ACCOUNT = "account";
    static final String ROLE = "role";
    static final String POST = "post";
    static final String ORGAN = "organ";
    static final String DIVISION = "division";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String ENTRUSTED = "entrusted";

    private static final String BETWEEN_CODES = "[\\s;；、]+";

    GrantLine {
        entrusted = List.copyOf(entrusted);
    }

    static GrantLine of(Row row) {
        String others = row.cell(ENTRUSTED);
        List<String> entrusted = new ArrayList<>();
        if (others != null) {
            Arrays.stream(others.split(BETWEEN_CODES, -1))
                    .filter(each -> !each.isEmpty())
                    .map(OrganLine::asOnFile)
                    .flatMap(Stream::ofNullable)
                    .forEach(entrusted::add);
        }
        return new GrantLine(
                row.line(),
                row.cell(ACCOUNT),
                row.cell(ROLE),
                row.cell(POST),
                OrganLine.asOnFile(row.cell(ORGAN)),
                row.cell(DIVISION),
                row.cell(FROM),
                row.cell(UNTIL),
                entrusted);
    }

    /** The codes of organs that the lines name. */
    static Set<String> organs(List<GrantLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.ofNullable(line.organ), line.entrusted.stream()))
                .collect(Collectors.toSet());
    }

    /** The names of accounts on the lines. */
    static Set<String> accounts(List<GrantLine> lines) {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.account)).collect(Collectors.toSet());
    }
}
