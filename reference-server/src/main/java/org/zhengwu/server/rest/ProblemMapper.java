package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.json.JsonProblem;

/**
 * Turns every failure into a problem document (RFC 9457). What the contract names keeps its code; a lost
 * race is a conflict; anything else is a 500 that tells nothing but the id of the request, and an alarm
 * in the log.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final Set<Class<?>> LOST_RACES =
            Set.of(OptimisticLockException.class, PessimisticLockException.class, LockTimeoutException.class);

    @Inject
    private CurrentRequest request;

    @Inject
    private ProblemTexts texts;

    @Inject
    private Alarms alarms;

    @Override
    public Response toResponse(Throwable failure) {
        ZhengwuException named = first(failure, ZhengwuException.class);
        if (named != null) {
            return answer(named);
        }
        JsonProblem json = first(failure, JsonProblem.class);
        if (json != null) {
            return answer(new InvalidInputException(json.path(), json.code(), place(json) + json.detail()));
        }
        if (chain(failure).anyMatch(each -> LOST_RACES.contains(each.getClass()))) {
            return answer(409, "concurrent-change", Map.of());
        }
        if (failure instanceof WebApplicationException http
                && http.getResponse().getStatus() < 500) {
            int status = http.getResponse().getStatus();
            return answer(status, "http-" + status, Map.of());
        }
        alarms.raise();
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure in request " + request.id(), failure);
        return answer(500, "internal", Map.of());
    }

    private Response answer(ZhengwuException failure) {
        Response answer = answer(Problem.statusOf(failure), failure.code(), failure.data());
        if (failure instanceof TooManyRequestsException busy) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, busy.retryAfter().toSeconds())
                    .build();
        }
        if (failure instanceof UnauthenticatedException) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return answer;
    }

    private Response answer(int status, String code, Map<String, Object> data) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/" + code);
        members.put("title", texts.title(code, status, request.language()));
        members.put("status", status);
        texts.detail(code, data, request.language()).ifPresent(detail -> members.put("detail", detail));
        members.put("code", code);
        members.put("requestId", request.id());
        data.forEach(members::putIfAbsent);
        return Response.status(status)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .language(request.language())
                .entity(members)
                .build();
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
