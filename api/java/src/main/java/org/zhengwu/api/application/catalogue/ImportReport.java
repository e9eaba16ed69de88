package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of every line of an import: each is counted once.
 *
 * @param accepted the lines that made an item or a new version of one
 * @param unchanged the lines whose item already says what they say
 * @param rejected the lines that left nothing behind, in their order
 */
public record ImportReport(int accepted, int unchanged, List<Rejected> rejected) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * A line that was not imported.
     *
     * @param line its number, counted from 1
     * @param code the stable code of the first cause, such as {@code code-check-digit}
     * @param detail every cause with its place, for whoever mends the source; it never repeats a value
     */
    public record Rejected(int line, String code, String detail) {

        public Rejected {
            requireNonNull(code, "code");
            requireNonNull(detail, "detail");
        }
    }
}
