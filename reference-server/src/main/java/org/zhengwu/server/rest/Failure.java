package org.zhengwu.server.rest;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.json.JsonProblem;

/**
 * What a failure is to those outside, who read of it in a document or on a page.
 *
 * @param named the failure that the contract names, or null where it is none
 */
public record Failure(
        int status,
        String code,
        Map<String, Object> data,
        @Nullable ZhengwuException named) {

    private static final String INTERNAL = "internal";
    private static final Set<Class<?>> LOST_RACES =
            Set.of(OptimisticLockException.class, PessimisticLockException.class, LockTimeoutException.class);

    /** Tells what was thrown: what the contract names keeps its code, and a lost race is a conflict. */
    public static Failure of(Throwable thrown) {
        ZhengwuException named = first(thrown, ZhengwuException.class);
        if (named != null) {
            return of(named);
        }
        JsonProblem json = first(thrown, JsonProblem.class);
        if (json != null) {
            return of(input(json));
        }
        if (chain(thrown).anyMatch(each -> LOST_RACES.contains(each.getClass()))) {
            return new Failure(409, "concurrent-change", Map.of(), null);
        }
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            int status = http.getResponse().getStatus();
            return new Failure(status, "http-" + status, Map.of(), null);
        }
        return new Failure(500, INTERNAL, Map.of(), null);
    }

    /** What a malformed document broke, with its line and column. */
    public static InvalidInputException input(JsonProblem json) {
        return new InvalidInputException(json.path(), json.code(), place(json) + json.detail());
    }

    private static Failure of(ZhengwuException named) {
        return new Failure(Problem.statusOf(named), named.code(), named.data(), named);
    }

    /** Whether nobody declared it, so that only the log may tell more. */
    public boolean isUnexpected() {
        return code.equals(INTERNAL);
    }

    private static String place(JsonProblem json) {
        return json.line() == 0 ? "" : "line " + json.line() + ", column " + json.column() + ": ";
    }

    private static <T> @Nullable T first(Throwable failure, Class<T> type) {
        return chain(failure)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20);
    }
}
