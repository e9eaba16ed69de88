package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.cases.Clocks.ExplainedClock;

/** Shows one case: what was done, what comes next and until when. */
@RequestScoped
@Path("/cases/{id}")
public class CasePages {

    private final CaseService cases;
    private final IdentityService identity;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Clocks clocks;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public CasePages(
            CaseService cases,
            IdentityService identity,
            CaseFiles files,
            CaseForms forms,
            Clocks clocks,
            Visit visit,
            Pages pages) {
        this.cases = cases;
        this.identity = identity;
        this.files = files;
        this.forms = forms;
        this.clocks = clocks;
        this.visit = visit;
        this.pages = pages;
    }

    /** A case with its way so far. */
    public record CaseView(
            Case application,
            List<HistoryEntry> history,
            List<ExplainedClock> clocks,
            Questions questions,
            List<Slot> slots,
            List<Look> looks) {

        /** What a demand is about, as the item or its form calls it, in front of what is wrong with it. */
        public String subjectOf(Words words, Demand demand) {
            String material = demand.material();
            if (material != null) {
                return CaseFiles.nameOf(slots, material);
            }
            String field = demand.field();
            Question question = questions.named(field);
            if (question != null) {
                return words.of(question.field().label());
            }
            return field == null ? "" : field;
        }
    }

    /** When the staff of an organ looked at whom the case is about, in clear. */
    public record Look(String organ, Instant at) {}

    /** One case. */
    @GET
    public Response show(@PathParam("id") CaseId id) {
        Caller caller = visit.signedIn();
        Case found = files.find(id);
        List<HistoryEntry> history = found.number() == null ? List.of() : cases.history(caller, id);
        return pages.show(
                "case",
                new CaseView(
                        found,
                        history,
                        clocks.explain(caller, found),
                        forms.of(found),
                        files.slots(found),
                        looks(caller, found)));
    }

    /** Those that the applicant may see; others who may see the case are told of none. */
    private List<Look> looks(Caller caller, Case of) {
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null || !actingFor.party().equals(of.applicant().party())) {
            return List.of();
        }
        return cases.identityLooks(caller, of.id()).stream()
                .map(look -> new Look(
                        identity.findOrgan(caller, look.organ())
                                .map(Organ::name)
                                .orElse(""),
                        look.at()))
                .toList();
    }
}
