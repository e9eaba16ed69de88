package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.identity.Names.Agent;
import org.zhengwu.server.rest.storage.Disposition;

/** Shows the data that is kept about the person (个人信息查阅) masked, and gives a copy of all of it. */
@RequestScoped
@Path("/my/data")
public class MyDataPages {

    private final IdentityService identity;
    private final Names names;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public MyDataPages(IdentityService identity, Names names, Visit visit, Pages pages) {
        this.identity = identity;
        this.names = names;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What is kept.
     *
     * @param party the party acted for, or null
     * @param agents who may act for the party
     * @param corrections what the party asked to have corrected, or null where who acts may not ask
     */
    public record MyData(
            CurrentSession session,
            @Nullable Party party,
            List<Agent> agents,
            @Nullable List<Asked> corrections) {

        /** Whether who acts stands for the party in everything, and so may have a copy of everything. */
        public boolean mayCopy() {
            ActingFor actingFor = session.actingFor();
            return actingFor != null && !actingFor.authority().isEntrusted();
        }
    }

    /**
     * What was asked to be corrected.
     *
     * @param organ what the organ that verifies it is called
     */
    public record Asked(Correction correction, String organ) {}

    /** The data. */
    @GET
    public Response show() {
        Caller caller = visit.signedIn();
        CurrentSession session = identity.currentSession(caller);
        ActingFor actingFor = session.actingFor();
        return pages.show(
                "mydata",
                actingFor == null
                        ? new MyData(session, null, List.of(), null)
                        : new MyData(
                                session,
                                identity.findParty(caller, actingFor.party()).orElse(null),
                                names.agents(identity.representationsOf(caller, actingFor.party())),
                                corrections(caller, actingFor)));
    }

    private @Nullable List<Asked> corrections(Caller caller, ActingFor actingFor) {
        if (actingFor.authority().isEntrusted()) {
            return null;
        }
        try {
            return identity.correctionsOf(caller, actingFor.party()).stream()
                    .map(each -> new Asked(
                            each,
                            identity.findOrgan(caller, each.organ())
                                    .map(Organ::name)
                                    .orElse("")))
                    .toList();
        } catch (UnsupportedException leftOut) {
            return null;
        }
    }

    /** Everything in clear, as a file to keep (PIP-004); a form, so that nothing but the person's own press asks for it. */
    @POST
    @Path("copy")
    public Response copy() {
        Caller caller = visit.signedIn();
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null) {
            throw new NotFoundException("party");
        }
        String name = pages.words().of("data.copy.file") + ".json";
        return Response.ok(
                        Json.strict().write(identity.copyPersonalRecord(caller, actingFor.party())),
                        MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .build();
    }
}
