package org.zhengwu.server.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.TooManyRequestsException;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.server.rest.AddressText;
import org.zhengwu.server.rest.Alarms;
import org.zhengwu.server.rest.Failure;
import org.zhengwu.server.rest.ProblemMapper;
import org.zhengwu.server.rest.ProblemTexts;

/**
 * Tells a person calmly what failed and what to do; a program that asks for no page gets a problem document.
 * Who has to sign in first is led there and back, and who follows the address of a form that was sent, as when the
 * language is switched on a page that refused it, to the page above.
 */
@Provider
@ApplicationScoped
public class FailurePages implements ExceptionMapper<Throwable> {

    @Inject
    private Pages pages;

    @Inject
    private Visit visit;

    @Inject
    private ProblemTexts texts;

    @Inject
    private ProblemMapper problems;

    @Inject
    private Alarms alarms;

    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable Request request;

    @Context
    private @Nullable UriInfo address;

    /**
     * What failed.
     *
     * @param advice what the person can do now
     * @param errors what the input broke
     * @param search the words of a search that came to nothing, to be sent again; or null
     * @param id the id of the request where somebody has to look into the log, else null
     */
    public record FailureView(
            int status,
            String title,
            String advice,
            FormErrors errors,
            @Nullable String search,
            @Nullable String id) {}

    @Override
    public Response toResponse(Throwable thrown) {
        if (!asksForPage()) {
            return problems.toResponse(thrown);
        }
        Failure failure = Failure.of(thrown);
        if (failure.named() instanceof UnauthenticatedException) {
            return signIn();
        }
        if (failure.status() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode() && asksByAddress()) {
            return Pages.goTo(OwnAddress.above(visit.address()));
        }
        if (failure.isUnexpected()) {
            alarms.raise(visit.id(), thrown);
        }
        Response page = failure.status() < Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()
                ? pages.show(failure.status(), "failure", view(failure))
                : pages.showAlone(failure.status(), "failure", view(failure));
        return failure.named() instanceof TooManyRequestsException busy
                ? Response.fromResponse(page)
                        .header(HttpHeaders.RETRY_AFTER, busy.retryAfter().toSeconds())
                        .build()
                : page;
    }

    private boolean asksForPage() {
        String accepted = headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private boolean asksByAddress() {
        return request != null && request.getMethod().equals(HttpMethod.GET);
    }

    private Response signIn() {
        String back = asksByAddress() ? visit.address() : visit.start();
        return pages.goWithin("/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private FailureView view(Failure failure) {
        Words words = pages.words();
        String own = "failure." + failure.code();
        String title = words.has(own) ? words.of(own) : texts.title(failure.code(), failure.status(), visit.language());
        String byCode = "failure.advice." + failure.code();
        String advice = words.has(byCode)
                ? words.of(byCode)
                : words.either("failure.advice." + failure.status(), "failure.advice");
        FormErrors errors = failure.named() instanceof InvalidInputException invalid
                ? FormErrors.of(words, invalid).onPageWith()
                : FormErrors.NONE;
        String id = failure.isUnexpected() ? visit.id() : null;
        return new FailureView(failure.status(), title, advice, errors, searched(errors), id);
    }

    /** What was searched for, without the characters that nobody types, where they came in with a copied text. */
    private @Nullable String searched(FormErrors errors) {
        if (address == null
                || errors.of(AddressText.FIELD) == null
                || !address.getPath().endsWith("items")) {
            return null;
        }
        try {
            String text = address.getQueryParameters().getFirst("q");
            return text == null ? null : text.replaceAll("\\p{Cntrl}", "").strip();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
