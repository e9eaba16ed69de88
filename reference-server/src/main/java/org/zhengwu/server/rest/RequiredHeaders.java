package org.zhengwu.server.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.http.RevisionRequiredException;

/** Refuses a creating call without its key and a changing one without the revision that it read. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class RequiredHeaders implements ContainerRequestFilter {

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        for (Parameter each : Binding.of(resource.getResourceMethod()).getParameters()) {
            HeaderParam header = each.getAnnotation(HeaderParam.class);
            if (header != null && request.getHeaderString(header.value()) == null) {
                refuseAbsence(each.getType());
            }
        }
    }

    private static void refuseAbsence(Class<?> type) {
        if (type == IdempotencyKey.class) {
            throw new InvalidInputException(
                    HttpHeader.IDEMPOTENCY_KEY, "required", "a creating call carries a key, such as a fresh UUID");
        }
        if (type == Revision.class) {
            throw new RevisionRequiredException();
        }
    }
}
