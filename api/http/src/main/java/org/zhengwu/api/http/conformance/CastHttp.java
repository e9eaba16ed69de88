package org.zhengwu.api.http.conformance;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.zhengwu.api.technical.identity.PartyDraft;

/**
 * The organs and people of a server in conformance mode. No session is needed; every account is fresh, its
 * session is strong, and its grants hold on every day that the clock of law may show. A server whose identity
 * function opens accounts serves this by {@link IdentityCast}.
 *
 * @since 0.1
 */
@Path("conformance/v1/cast")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CastHttp {

    /** The five organs of the stage, the same each time. */
    @GET
    @Path("organs")
    List<OrganOnStage> organs();

    /**
     * A service user (服务对象) who is, or is the holder of the account of, this party.
     *
     * @param party a valid draft of a party that never acted before, made up by the kit
     */
    @POST
    @Path("service-users")
    CastMember serviceUser(PartyDraft party);

    /** The holder of a role; a role that belongs to no organ is granted without one. */
    @POST
    @Path("staff")
    CastMember staff(StaffDraft draft);
}
