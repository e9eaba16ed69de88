package org.zhengwu.api.http.client;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Kind;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RequestInFlightException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.http.RevisionRequiredException;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.DivisionCodeTakenException;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.UploadTornException;

/** Rebuilds the exception that was thrown at the server from the problem that travelled. */
final class Failures {

    private static final Map<String, Function<Members, ZhengwuException>> BY_CODE = Map.ofEntries(
            Map.entry("invalid-input", data -> new InvalidInputException(data.violations())),
            Map.entry("unauthenticated", data -> new UnauthenticatedException()),
            Map.entry("forbidden", data -> new ForbiddenException(data.text("operation"))),
            Map.entry("not-found", data -> new NotFoundException(data.text("recordType"))),
            Map.entry("revision-required", data -> new RevisionRequiredException()),
            Map.entry("revision-conflict", data -> new RevisionConflictException(new Revision(data.number("current")))),
            Map.entry(
                    "step-not-allowed",
                    data -> new StepNotAllowedException(
                            data.text("step"), data.text("state"), new HashSet<>(data.texts("allowed")))),
            Map.entry("idempotency-key-reused", data -> new IdempotencyKeyReusedException()),
            Map.entry("request-in-flight", data -> new RequestInFlightException()),
            Map.entry(
                    "too-many-requests",
                    data -> new TooManyRequestsException(Duration.ofSeconds(data.number("retryAfterSeconds")))),
            Map.entry("unsupported", data -> new UnsupportedException(data.text("feature"))),
            Map.entry("account-name-taken", data -> new AccountNameTakenException()),
            Map.entry("division-code-taken", data -> new DivisionCodeTakenException()),
            Map.entry("organ-code-taken", data -> new OrganCodeTakenException()),
            Map.entry("party-name-differs", data -> new PartyNameDiffersException()),
            Map.entry("sign-in-refused", data -> new SignInRefusedException()),
            Map.entry("too-large", data -> new ContentTooLargeException(data.number("limit"))),
            Map.entry("upload-torn", data -> new UploadTornException()));

    private Failures() {}

    /** The exception of the contract, or an {@link UnknownFailureException} where the code is not known. */
    static ZhengwuException of(Problem problem) {
        Members data = new Members(problem.data());
        String code = problem.code();
        Function<Members, ZhengwuException> known = BY_CODE.get(code);
        if (known != null && data.areComplete(code)) {
            return known.apply(data);
        }
        // The codes of these are the cause's own, so that what they carry tells them.
        if (data.has("rule")) {
            return new RuleViolatedException(data.text("rule"), code, message(problem));
        }
        if (data.has("found") && code.startsWith("content-")) {
            return new ContentRefusedException(code, data.text("found"));
        }
        if (code.equals("unavailable") && data.has("function")) {
            return new UnavailableException(data.text("function"), message(problem));
        }
        return new UnknownFailureException(kind(problem.status()), problem);
    }

    private static String message(Problem problem) {
        String detail = problem.detail();
        return detail == null ? problem.title() : detail;
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.UNAUTHENTICATED;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 409, 412 -> Kind.CONFLICT;
            case 429 -> Kind.TOO_MANY_REQUESTS;
            case 501 -> Kind.UNSUPPORTED;
            default -> status < 500 ? Kind.INVALID_INPUT : Kind.UNAVAILABLE;
        };
    }

    /** What a failure carries beside its code. */
    private record Members(Map<String, Object> data) {

        private static final Map<String, List<String>> NEEDED = Map.of(
                "invalid-input", List.of("violations"),
                "forbidden", List.of("operation"),
                "not-found", List.of("recordType"),
                "revision-conflict", List.of("current"),
                "step-not-allowed", List.of("step", "state", "allowed"),
                "too-many-requests", List.of("retryAfterSeconds"),
                "unsupported", List.of("feature"),
                "too-large", List.of("limit"));

        boolean has(String name) {
            return data.get(name) != null;
        }

        boolean areComplete(String code) {
            return NEEDED.getOrDefault(code, List.of()).stream().allMatch(this::has);
        }

        String text(String name) {
            return String.valueOf(data.get(name));
        }

        long number(String name) {
            return data.get(name) instanceof Number number ? number.longValue() : 0;
        }

        List<String> texts(String name) {
            return list(name).stream().map(String::valueOf).toList();
        }

        List<Violation> violations() {
            return list("violations").stream()
                    .map(each -> new Members(members(each)))
                    .map(each -> new Violation(each.text("field"), each.text("code"), each.text("detail")))
                    .toList();
        }

        private List<?> list(String name) {
            return data.get(name) instanceof List<?> list ? list : List.of();
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> members(Object value) {
            return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
        }
    }
}
