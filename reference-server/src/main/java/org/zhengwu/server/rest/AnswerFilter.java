package org.zhengwu.server.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;

/** Gives answers their status, address, entity tag, language and the headers that every answer has. */
@Provider
@ApplicationScoped
public class AnswerFilter implements ContainerResponseFilter {

    private static final Pattern COMPONENT = Pattern.compile("\\{(\\w+)}");

    @Inject
    private CurrentRequest current;

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeader.REQUEST_ID, current.id());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        // What the records say is Chinese; left open, the container would name the language of its own process.
        headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, List.of(Locale.CHINESE));
        Object entity = response.getEntity();
        if (entity == null || response.getStatusInfo().getFamily() != Status.Family.SUCCESSFUL) {
            return;
        }
        component(entity, "revision")
                .filter(Revision.class::isInstance)
                .ifPresent(found -> headers.putSingle(HttpHeaders.ETAG, "\"" + ((Revision) found).value() + "\""));
        Creates creates = creates();
        if (creates != null && response.getStatus() == Status.OK.getStatusCode()) {
            response.setStatus(Status.CREATED.getStatusCode());
            URI base = request.getUriInfo().getBaseUri();
            headers.putSingle(HttpHeaders.LOCATION, base.resolve(address(creates.value(), entity)));
        }
    }

    private @Nullable Creates creates() {
        return resource == null || resource.getResourceMethod() == null
                ? null
                : Binding.of(resource.getResourceMethod()).getAnnotation(Creates.class);
    }

    private static String address(String template, Object entity) {
        Matcher matcher = COMPONENT.matcher(template);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(component(entity, found.group(1))
                .orElseThrow(() -> new IllegalStateException(entity.getClass() + " has no " + found.group(1)))
                .toString()));
    }

    private static Optional<Object> component(Object entity, String name) {
        if (!entity.getClass().isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(entity.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .map(each -> value(entity, each));
    }

    private static @Nullable Object value(Object entity, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
