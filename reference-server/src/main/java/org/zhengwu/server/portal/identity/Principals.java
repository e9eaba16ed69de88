package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.server.portal.Visit;

/** Whom a person may act for, by name: oneself, one's enterprise, or somebody who delegated. */
@RequestScoped
public class Principals {

    /** As many as a line names; the page where one is chosen has all. */
    private static final int NAMED = 5;

    private final IdentityService identity;
    private final Visit visit;

    @Inject
    public Principals(IdentityService identity, Visit visit) {
        this.identity = identity;
        this.visit = visit;
    }

    /** One party that may be acted for. */
    public record Choice(ActingFor actingFor, Party party) {}

    /** All of a session. */
    List<Choice> of(CurrentSession session) {
        return session.choices().stream()
                .flatMap(choice -> choice(choice).stream())
                .toList();
    }

    /** The first of those whom who signed in may act for beside the present one. */
    public List<Choice> others() {
        CurrentSession session = identity.currentSession(visit.signedIn());
        return session.choices().stream()
                .filter(each -> !each.equals(session.actingFor()))
                .limit(NAMED)
                .flatMap(each -> choice(each).stream())
                .toList();
    }

    private Optional<Choice> choice(ActingFor of) {
        Caller caller = visit.actingFor(of.party());
        return identity.findParty(caller, of.party()).map(party -> new Choice(of, party));
    }
}
