package org.zhengwu.tck.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.http.client.ZhengwuClient;
import org.zhengwu.api.http.identity.SessionsHttp;
import org.zhengwu.api.technical.identity.CurrentSession;

/** The sessions that the kit holds at a server; the last one of an account speaks for it. */
final class Tokens implements BoundCast.Sessions {

    private final ZhengwuClient client;
    private final Map<AccountId, String> tokens = new ConcurrentHashMap<>();

    Tokens(ZhengwuClient client) {
        this.client = client;
    }

    @Override
    public Optional<Caller> open(String token, @Nullable PartyId actingFor) {
        CurrentSession session;
        try {
            session = client.as(token)
                    .actingFor(actingFor)
                    .binding(SessionsHttp.class)
                    .current();
        } catch (UnauthenticatedException ended) {
            return Optional.empty();
        }
        tokens.put(session.accountId(), token);
        return Optional.of(new Caller(
                session.accountId(),
                session.holder().toString(),
                session.grants(),
                session.channel(),
                session.assurance(),
                session.actingFor(),
                null));
    }

    Optional<String> of(Caller caller) {
        return Optional.ofNullable(tokens.get(caller.account()));
    }
}
