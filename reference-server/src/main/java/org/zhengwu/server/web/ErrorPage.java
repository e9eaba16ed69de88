package org.zhengwu.server.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.json.Json;
import org.zhengwu.server.rest.ProblemTexts;

/** Tells a failure outside the resources by the same kind of document; what went wrong stays in the log. */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** By which the container marks an answer as an error page, for a proxy of its vendor. */
    private static final String MARK_OF_THE_CONTAINER = "$WSEP";

    @Inject
    private transient ProblemTexts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        String code = status >= 500 ? "internal" : "http-" + status;
        Locale language = language(request);
        String id = UUID.randomUUID().toString();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + code);
        problem.put("title", texts.title(code, status, language));
        problem.put("status", status);
        texts.detail(code, Map.of(), language).ifPresent(detail -> problem.put("detail", detail));
        problem.put("code", code);
        problem.put("requestId", id);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(MARK_OF_THE_CONTAINER, null);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader(HttpHeader.REQUEST_ID, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("HEAD")) {
            Json.strict().write(problem, response.getOutputStream());
        }
    }

    /** Chinese unless the client prefers English; the server's own locale has no say. */
    private static Locale language(HttpServletRequest request) {
        boolean prefersEnglish = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("en");
        return prefersEnglish ? Locale.ENGLISH : Locale.CHINESE;
    }
}
