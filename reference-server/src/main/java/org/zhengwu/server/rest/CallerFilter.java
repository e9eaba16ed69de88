package org.zhengwu.server.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Channel;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.http.HttpHeader;

/** Reads who says to be calling; whether it is true is asked when the caller is needed. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";

    @Inject
    private CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        caller.come(
                token(request.getHeaderString(HttpHeaders.AUTHORIZATION)),
                channel(request.getHeaderString(HttpHeader.CHANNEL)),
                party(request.getHeaderString(HttpHeader.ACTING_FOR)));
    }

    private static @Nullable String token(@Nullable String authorization) {
        if (authorization == null) {
            return null;
        }
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new UnauthenticatedException();
        }
        return authorization.substring(BEARER.length()).strip();
    }

    private static Channel channel(@Nullable String name) {
        if (name == null) {
            return Channel.WEB;
        }
        try {
            Channel channel = Channel.valueOf(name);
            if (channel != Channel.SYSTEM) {
                return channel;
            }
        } catch (IllegalArgumentException unknown) {
            throw unknownChannel();
        }
        throw unknownChannel();
    }

    private static InvalidInputException unknownChannel() {
        return new InvalidInputException(HttpHeader.CHANNEL, "unknown", "must be a channel such as WEB, APP or WINDOW");
    }

    private static @Nullable PartyId party(@Nullable String id) {
        if (id == null) {
            return null;
        }
        try {
            return PartyId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInputException(HttpHeader.ACTING_FOR, "id", "must be the id of a party");
        }
    }
}
