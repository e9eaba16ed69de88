package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Lists the accounts (账户). */
@RequestScoped
@Path("/accounts")
public class AccountListPages {

    private final IdentityService identity;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public AccountListPages(IdentityService identity, Visit visit, Pages pages) {
        this.identity = identity;
        this.visit = visit;
        this.pages = pages;
    }

    /** The accounts by name. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        return pages.show("staff/accounts", identity.accounts(visit.signedIn(), PageRequest.of(null, cursor)));
    }
}
