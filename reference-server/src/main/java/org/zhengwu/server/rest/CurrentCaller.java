package org.zhengwu.server.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.spi.technical.identity.Callers;

/** The caller of the request, found when first asked for. */
@RequestScoped
public class CurrentCaller {

    private final Callers callers;
    private final CurrentRequest request;
    private @Nullable String token;
    private Channel channel = Channel.WEB;
    private @Nullable PartyId actingFor;
    private @Nullable Caller found;

    @Inject
    public CurrentCaller(Callers callers, CurrentRequest request) {
        this.callers = callers;
        this.request = request;
    }

    void come(@Nullable String bearerToken, Channel onChannel, @Nullable PartyId forParty) {
        this.token = bearerToken;
        this.channel = onChannel;
        this.actingFor = forParty;
    }

    /** The caller; a visitor where no token was sent, and a failure where one was that opens nothing. */
    public Caller get() {
        if (found == null) {
            Caller caller = token == null
                    ? Caller.visitor(channel)
                    : callers.byToken(token, channel, actingFor).orElseThrow(UnauthenticatedException::new);
            found = caller.inRequest(request.id());
        }
        return found;
    }

    /** The token of the session, or null where none was sent. */
    public @Nullable String token() {
        return token;
    }
}
