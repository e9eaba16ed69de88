package org.zhengwu.api.http.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import org.zhengwu.api.http.RevisionRequiredException;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.DivisionCodeTakenException;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.UploadTornException;

/**
 * Rebuilds the exception of the API from a problem document: by its code, and for the types whose codes
 * are open (a rule, a refused content) by the member that only they carry.
 *
 * @since 0.1
 */
public final class ProblemExceptions {

    private static final Set<String> FRAME = Set.of("type", "title", "status", "detail", "code", "requestId");

    private static final Map<String, Function<Members, ZhengwuException>> BY_CODE = Map.ofEntries(
            Map.entry("forbidden", members -> new ForbiddenException(members.text("operation"))),
            Map.entry("idempotency-key-reused", members -> new IdempotencyKeyReusedException()),
            Map.entry("invalid-input", members -> new InvalidInputException(members.violations())),
            Map.entry("not-found", members -> new NotFoundException(members.text("recordType"))),
            Map.entry("request-in-flight", members -> new RequestInFlightException()),
            Map.entry(
                    "revision-conflict",
                    members -> new RevisionConflictException(new Revision(members.number("current")))),
            Map.entry("revision-required", members -> new RevisionRequiredException()),
            Map.entry("step-not-allowed", ProblemExceptions::stepNotAllowed),
            Map.entry(
                    "too-many-requests",
                    members -> new TooManyRequestsException(Duration.ofSeconds(members.number("retryAfterSeconds")))),
            Map.entry("unauthenticated", members -> new UnauthenticatedException()),
            Map.entry(
                    "unavailable",
                    members -> new UnavailableException(
                            members.text("function"),
                            members.has("port") ? members.text("port") : null,
                            members.message())),
            Map.entry("unsupported", members -> new UnsupportedException(members.text("feature"))),
            Map.entry("account-name-taken", members -> new AccountNameTakenException()),
            Map.entry("division-code-taken", members -> new DivisionCodeTakenException()),
            Map.entry("organ-code-taken", members -> new OrganCodeTakenException()),
            Map.entry("party-name-differs", members -> new PartyNameDiffersException()),
            Map.entry("sign-in-refused", members -> new SignInRefusedException()),
            Map.entry("too-large", members -> new ContentTooLargeException(members.number("limit"))),
            Map.entry("upload-torn", members -> new UploadTornException()));

    private ProblemExceptions() {}

    /**
     * The exception that a problem document stands for.
     *
     * @param status the HTTP status of the answer
     * @return empty if the document is no problem of the contract, or one of the server's own (500)
     */
    public static Optional<ZhengwuException> of(int status, String document) {
        Kind kind = kindOf(status);
        if (kind == null) {
            return Optional.empty();
        }
        try {
            Members members = new Members(Json.lenient().readMap(document, Object.class));
            return Optional.of(rebuilt(kind, members));
        } catch (JsonProblem | MissingMember notOurs) {
            return Optional.empty();
        }
    }

    private static ZhengwuException rebuilt(Kind kind, Members members) {
        String code = members.text("code");
        Function<Members, ZhengwuException> known = BY_CODE.get(code);
        if (known != null) {
            return known.apply(members);
        }
        if (kind == Kind.CONFLICT && members.has("rule")) {
            return new RuleViolatedException(members.text("rule"), code, members.message());
        }
        if (kind == Kind.INVALID_INPUT && members.has("found")) {
            return new ContentRefusedException(code, members.text("found"));
        }
        return new OtherProblemException(kind, code, members.message(), members.data());
    }

    private static ZhengwuException stepNotAllowed(Members members) {
        return new StepNotAllowedException(
                members.text("step"), members.text("state"), Set.copyOf(members.texts("allowed")));
    }

    private static @Nullable Kind kindOf(int status) {
        return switch (status) {
            case 400, 413, 428 -> Kind.INVALID_INPUT;
            case 401 -> Kind.UNAUTHENTICATED;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 409, 412, 422 -> Kind.CONFLICT;
            case 429 -> Kind.TOO_MANY_REQUESTS;
            case 501 -> Kind.UNSUPPORTED;
            case 503 -> Kind.UNAVAILABLE;
            default -> null;
        };
    }

    /** The members of a problem document, read by type. */
    private record Members(Map<String, Object> all) {

        boolean has(String name) {
            return all.get(name) != null;
        }

        String text(String name) {
            return member(name, String.class);
        }

        long number(String name) {
            return member(name, Number.class).longValue();
        }

        List<String> texts(String name) {
            return ((List<?>) member(name, List.class))
                    .stream().map(String::valueOf).toList();
        }

        List<Violation> violations() {
            return ((List<?>) member("violations", List.class))
                    .stream().map(Members::violation).toList();
        }

        private static Violation violation(Object one) {
            if (one instanceof Map<?, ?> members
                    && members.get("field") instanceof String field
                    && members.get("code") instanceof String code
                    && members.get("detail") instanceof String detail) {
                return new Violation(field, code, detail);
            }
            throw new MissingMember("violations");
        }

        String message() {
            Object text = all.get("detail") == null ? all.get("title") : all.get("detail");
            return text == null ? text("code") : text.toString();
        }

        Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>(all);
            data.keySet().removeAll(FRAME);
            data.values().removeIf(each -> each == null);
            return data;
        }

        private <T> T member(String name, Class<T> type) {
            Object found = all.get(name);
            if (!type.isInstance(found)) {
                throw new MissingMember(name);
            }
            return type.cast(found);
        }
    }

    private static final class MissingMember extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MissingMember(String name) {
            super("The problem lacks its " + name);
        }
    }
}
