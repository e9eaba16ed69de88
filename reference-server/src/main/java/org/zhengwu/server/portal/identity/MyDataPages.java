package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Shows the data that is kept about the person (个人信息查阅), masked. */
@RequestScoped
@Path("/my/data")
public class MyDataPages {

    private final IdentityService identity;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public MyDataPages(IdentityService identity, Visit visit, Pages pages) {
        this.identity = identity;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What is kept.
     *
     * @param party the party acted for, or null
     * @param representations who may act for the party
     */
    public record MyData(CurrentSession session, @Nullable Party party, List<Representation> representations) {}

    /** The data. */
    @GET
    public Response show() {
        Caller caller = visit.signedIn();
        CurrentSession session = identity.currentSession(caller);
        ActingFor actingFor = session.actingFor();
        return pages.show(
                "mydata",
                actingFor == null
                        ? new MyData(session, null, List.of())
                        : new MyData(
                                session,
                                identity.findParty(caller, actingFor.party()).orElse(null),
                                identity.representationsOf(caller, actingFor.party())));
    }
}
