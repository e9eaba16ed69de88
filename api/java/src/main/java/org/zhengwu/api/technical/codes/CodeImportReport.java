package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of every line of an import below the titles: each is counted once.
 *
 * @param version the version that the accepted lines made, or null where none was accepted
 * @param accepted the lines that brought a code or changed one
 * @param unchanged the lines whose code already says what they say
 * @param rejected the lines that left nothing behind, in their order
 */
public record CodeImportReport(@Nullable Integer version, int accepted, int unchanged, List<Rejected> rejected) {

    public CodeImportReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * A line that was not imported.
     *
     * @param line its number, counted from 1 for the titles
     * @param code the stable code of the first cause, such as {@code duplicate}
     * @param detail every cause with its place, for whoever mends the file; it never repeats a value
     */
    public record Rejected(int line, String code, String detail) {

        public Rejected {
            requireNonNull(code, "code");
            requireNonNull(detail, "detail");
        }
    }
}
