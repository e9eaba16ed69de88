package org.zhengwu.server.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.zhengwu.api.http.HttpHeader;

/** Names each request, finds the language of its answer and refuses an address that is not text. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestFilter implements ContainerRequestFilter {

    @Inject
    private CurrentRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        request.begin(
                CurrentRequest.id(context.getHeaderString(HttpHeader.REQUEST_ID)),
                Languages.preferred(context.getAcceptableLanguages()));
        AddressText.of(context.getUriInfo());
        if (context.getMediaType() == null && !context.hasEntity()) {
            // No body has no type; the engine would refuse it where a body may be absent.
            context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }
}
