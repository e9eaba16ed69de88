package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;

/** Divides the open cases of an organ among its staff (CSE-118). */
@ApplicationScoped
class Assigning {

    private static final String ASSIGN = "assign";

    /** Those in charge of others give them work. */
    private static final Set<Post> IN_CHARGE = Set.of(Post.DECIDER, Post.HEAD);

    private final CaseStore store;
    private final Directory directory;
    private final AuditLog audit;

    @Inject
    Assigning(CaseStore store, Directory directory, AuditLog audit) {
        this.store = store;
        this.directory = directory;
        this.audit = audit;
    }

    CaseEntity assign(Caller caller, CaseId id, Revision revision, AssigneeDraft draft) {
        AccountId assignee = draft.check().orThrow().account();
        CaseEntity found = store.lock(caller, id, revision);
        AccountId before = found.assignee();
        if (!isOwnMatter(caller, before, assignee) && !isInCharge(caller, found)) {
            throw new ForbiddenException("CaseService.assign");
        }
        if (!found.state().isOpenAtOrgan()) {
            throw new StepNotAllowedException(ASSIGN, found.state().name(), Set.of());
        }
        if (assignee != null && directory.postsOf(assignee, found.organ()).isEmpty()) {
            throw new InvalidInputException("account", "no-post", "must hold a post in the organ of the case");
        }
        if (!Objects.equals(before, assignee)) {
            found.assignTo(assignee);
            Map<String, String> details = assignee == null ? Map.of() : Map.of("assignee", assignee.toString());
            audit.append(caller, AuditFact.done("CaseService.assign", id.subject(), details));
        }
        return found;
    }

    /** Taking what nobody has, and giving back what one has oneself. */
    private static boolean isOwnMatter(Caller caller, @Nullable AccountId before, @Nullable AccountId after) {
        AccountId own = caller.account();
        return (before == null || before.equals(own)) && (after == null || after.equals(own));
    }

    private boolean isInCharge(Caller caller, CaseEntity of) {
        return directory.postsOf(caller.account(), of.organ()).stream().anyMatch(IN_CHARGE::contains);
    }

    List<PossibleAssignee> possible(Caller caller, CaseId id) {
        return directory.staffOf(store.handled(caller, id).organ()).stream()
                .map(each -> new PossibleAssignee(each.account(), each.name(), each.holder()))
                .toList();
    }
}
