package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.http.identity.SessionsHttp;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;

/** Serves sessions: translates, decides nothing. */
@RequestScoped
public class SessionsResource implements SessionsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;

    @Context
    private @Nullable HttpServletRequest request;

    @Inject
    public SessionsResource(IdentityService identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public SignedIn signIn(SignInDraft draft) {
        // A session that has ended must not keep anybody from beginning a new one.
        return identity.signIn(Caller.visitor(Channel.WEB), given(draft), CurrentRequest.source(request));
    }

    @Override
    public void signOut() {
        String token = caller.token();
        if (token == null) {
            throw new UnauthenticatedException();
        }
        identity.signOut(Caller.visitor(Channel.WEB), token);
    }

    @Override
    public CurrentSession current() {
        return identity.currentSession(caller.get());
    }

    @Override
    public void changePassword(PasswordChangeDraft draft) {
        identity.changePassword(caller.get(), given(draft));
    }
}
