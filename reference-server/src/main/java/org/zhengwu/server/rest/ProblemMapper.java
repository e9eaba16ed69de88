package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.http.Problem;

/**
 * Turns every failure into a problem document (RFC 9457). What the contract names keeps its code; a lost
 * race is a conflict; anything else is a 500 that tells nothing but the id of the request, and an alarm
 * in the log.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    private CurrentRequest request;

    @Inject
    private ProblemTexts texts;

    @Inject
    private ViolationTexts violations;

    @Inject
    private Alarms alarms;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.isUnexpected()) {
            alarms.raise(request.id(), thrown);
        }
        Response.ResponseBuilder answer = answer(failure.status(), failure.code(), data(failure));
        if (failure.named() instanceof TooManyRequestsException busy) {
            answer.header(HttpHeaders.RETRY_AFTER, busy.retryAfter().toSeconds());
        }
        if (failure.named() instanceof UnauthenticatedException) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (thrown instanceof NotAllowedException wrong) {
            answer.allow(wrong.getResponse().getAllowedMethods());
        }
        return answer.build();
    }

    private Map<String, Object> data(Failure failure) {
        return failure.named() instanceof InvalidInputException invalid
                ? Map.of("violations", violations.in(request.language(), invalid.violations()))
                : failure.data();
    }

    private Response.ResponseBuilder answer(int status, String code, Map<String, Object> data) {
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
                .entity(members);
    }
}
