package org.zhengwu.server.rest.conformance;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.http.conformance.CastHttp;
import org.zhengwu.api.http.conformance.CastMember;
import org.zhengwu.api.http.conformance.IdentityCast;
import org.zhengwu.api.http.conformance.OrganOnStage;
import org.zhengwu.api.http.conformance.StaffDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PartyDraft;

/** Serves the cast: translates, decides nothing. */
@ApplicationScoped
public class CastResource implements CastHttp {

    private final IdentityCast cast;

    @Inject
    public CastResource(IdentityService identity) {
        this.cast = new IdentityCast(identity);
    }

    @Override
    public List<OrganOnStage> organs() {
        return cast.organs();
    }

    @Override
    public CastMember serviceUser(PartyDraft party) {
        return cast.serviceUser(given(party));
    }

    @Override
    public CastMember staff(StaffDraft draft) {
        return cast.staff(given(draft));
    }
}
