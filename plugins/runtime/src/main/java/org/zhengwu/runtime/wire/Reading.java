package org.zhengwu.runtime.wire;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;

/** What a document says, or why it says nothing that is understood. */
public record Reading<T>(@Nullable T said, List<Violation> wrong) {

    /** The most bytes of one document. */
    public static final int LONGEST = 1 << 20;

    public Reading {
        wrong = List.copyOf(wrong);
    }

    /** Reads a document; what is not UTF-8 is refused, not repaired. */
    public static <T> Reading<T> of(byte[] content, Class<T> type) {
        try {
            Object read = Json.strict().read(new ByteArrayInputStream(content), type);
            return new Reading<>(type.cast(read), List.of());
        } catch (JsonProblem problem) {
            return not(problem.path(), problem.code(), problem.detail());
        }
    }

    /** What is more than the longest document. */
    public static <T> Reading<T> tooLong() {
        return not("", "too-long", "must have at most " + LONGEST + " bytes");
    }

    private static <T> Reading<T> not(String place, String code, String detail) {
        return new Reading<>(null, List.of(new Violation(place, code, detail)));
    }
}
