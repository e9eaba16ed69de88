package org.zhengwu.tck.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.http.client.ZhengwuClient;
import org.zhengwu.api.http.identity.SessionsHttp;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SignedIn;

/** The sessions that the kit holds at a server; the last one of an account speaks for it. */
final class Tokens implements BoundCast.Sessions {

    private final ZhengwuClient client;
    private final Map<AccountId, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, AccountId> accounts = new ConcurrentHashMap<>();

    Tokens(ZhengwuClient client) {
        this.client = client;
    }

    @Override
    public Optional<Caller> open(String token, @Nullable PartyId actingFor) {
        Caller caller;
        try {
            caller = caller(client.as(token)
                    .actingFor(actingFor)
                    .binding(SessionsHttp.class)
                    .current());
        } catch (UnauthenticatedException ended) {
            return Optional.empty();
        } catch (ForbiddenException refused) {
            if (actingFor != null) {
                throw refused;
            }
            caller = withoutGrants(token, refused);
        }
        accounts.put(token, caller.account());
        tokens.put(caller.account(), token);
        return Optional.of(caller);
    }

    Optional<String> of(Caller caller) {
        return Optional.ofNullable(tokens.get(caller.account()));
    }

    /** The same service, whose sessions the kit knows from then on. */
    IdentityService noting(IdentityService service) {
        InvocationHandler noting = (proxy, method, arguments) -> {
            Object given;
            try {
                given = method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            if (given instanceof SignedIn session) {
                accounts.put(session.token(), session.accountId());
            }
            return given;
        };
        Class<IdentityService> api = IdentityService.class;
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, noting));
    }

    private static Caller caller(CurrentSession session) {
        return new Caller(
                session.accountId(),
                session.holder().toString(),
                session.grants(),
                session.channel(),
                session.assurance(),
                session.actingFor(),
                null);
    }

    /** Who holds no role today may not even ask who it is; the kit knows whose session it began. */
    private Caller withoutGrants(String token, ForbiddenException refused) {
        AccountId account = accounts.get(token);
        if (account == null) {
            throw refused;
        }
        return new Caller(account, "", List.of(), Channel.WEB, Assurance.REGISTERED, null, null);
    }
}
