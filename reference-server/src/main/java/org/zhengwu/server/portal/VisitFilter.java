package org.zhengwu.server.portal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.server.rest.AddressText;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.Languages;

/** Reads what a browser brings, and gives every answer its cookies and the headers that keep it safe. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class VisitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private CurrentRequest request;

    @Inject
    private Visit visit;

    @Override
    public void filter(ContainerRequestContext context) {
        Map<String, String> sent = new HashMap<>();
        context.getCookies().forEach((name, cookie) -> sent.put(name, cookie.getValue()));
        Cookies cookies = Cookies.of(sent);
        String chosen = cookies.language();
        Locale language =
                chosen == null ? Languages.preferred(context.getAcceptableLanguages()) : Locale.forLanguageTag(chosen);
        request.begin(CurrentRequest.id(context.getHeaderString(HttpHeader.REQUEST_ID)), language);
        visit.begin(cookies);
        visit.at(AddressText.of(context.getUriInfo()));
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeader.REQUEST_ID, visit.id());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // Not no-referrer: browsers would then hide the origin of our own forms, too.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsKey("Content-Security-Policy")) {
            headers.putSingle("Content-Security-Policy", POLICY);
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, visit.isPersonal() ? "no-store" : "no-cache, private");
        }
        visit.answered().forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
    }
}
