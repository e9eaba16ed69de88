package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.server.portal.Cookies;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Site;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Zone;

/** Lets a browser into a session that has begun, and out of the one it had. */
@RequestScoped
public class SessionDoor {

    private final IdentityService identity;
    private final Visit visit;
    private final Site site;

    @Inject
    public SessionDoor(IdentityService identity, Visit visit, Site site) {
        this.identity = identity;
        this.visit = visit;
        this.site = site;
    }

    /** Goes on with the session; who must enrol a second factor does that first. */
    Response enter(SignedIn begun, String on) {
        end();
        visit.answer(Cookies.secure(Cookies.SESSION, begun.token()));
        boolean enrols = begun.secondFactorDue() && site.serves(Zone.STAFF);
        return Pages.goTo(enrols ? Zone.STAFF.path("/security") : on);
    }

    /** Ends the session that the browser has, if any. */
    void end() {
        String token = visit.session();
        if (token != null) {
            identity.signOut(Caller.visitor(Channel.WEB), token);
        }
    }
}
