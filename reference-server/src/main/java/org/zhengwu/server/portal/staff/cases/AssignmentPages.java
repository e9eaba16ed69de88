package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.staff.cases.Assignees.Counted;

/** Divides cases among the staff: one of them on its page, or those that were ticked in the inbox (认领、分派). */
@RequestScoped
@Path("/assignments")
public class AssignmentPages {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern QUERY = Pattern.compile("\\?[A-Za-z0-9_=&%.-]+");

    private final CaseService cases;
    private final PostedForm posted;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public AssignmentPages(CaseService cases, PostedForm posted, Visit visit, Pages pages) {
        this.cases = cases;
        this.posted = posted;
        this.visit = visit;
        this.pages = pages;
    }

    /** A case as it was read, written {@code id@revision}. */
    private record Ticked(CaseId id, Revision read) {

        static Ticked of(String written) {
            int at = written.indexOf('@');
            try {
                long read = Long.parseLong(written.substring(at + 1));
                return new Ticked(CaseId.of(written.substring(0, Math.max(at, 0))), new Revision(read));
            } catch (IllegalArgumentException malformed) {
                throw new InvalidInputException("case", "id", "must be an id and a revision");
            }
        }
    }

    /** Gives each ticked case away; what was taken, moved on or changed meanwhile stays as it is and is counted. */
    @POST
    public Response assign() {
        AssigneeDraft to = to(posted.text("to"));
        int done = 0;
        int left = 0;
        for (String written : posted.values("case")) {
            if (assign(Ticked.of(written), to)) {
                done++;
            } else {
                left++;
            }
        }
        visit.tell(Counted.WORD + "-" + done + "-" + left);
        return pages.goWithin(back(posted.given("alone"), posted.given("narrowed")));
    }

    /** The page that the form stood on; the whole inbox where it tells none. */
    static String back(@Nullable String alone, @Nullable String narrowed) {
        if (alone != null && ID.matcher(alone).matches()) {
            return "/cases/" + alone;
        }
        return narrowed != null && QUERY.matcher(narrowed).matches() ? narrowed : "/";
    }

    private AssigneeDraft to(String whom) {
        return switch (whom) {
            case "me" -> AssigneeDraft.of(visit.signedIn().account());
            case "colleague" -> new AssigneeDraft(posted.text("colleague"));
            case "nobody" -> AssigneeDraft.nobody();
            default -> throw new InvalidInputException("to", "required", "must say to whom");
        };
    }

    private boolean assign(Ticked ticked, AssigneeDraft to) {
        Caller caller = visit.signedIn();
        try {
            cases.assign(caller, ticked.id(), ticked.read(), to);
            return true;
        } catch (RevisionConflictException | StepNotAllowedException | ForbiddenException | NotFoundException late) {
            return false;
        }
    }
}
