package org.zhengwu.api.technical.trial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Reach;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.UnsupportedException;

/** The function under test. */
public interface TrialService {

    @Permits(role = Role.SERVICE_USER)
    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Trial make(Caller caller, IdempotencyKey key, TrialDraft draft);

    @Permits(
            role = {Role.SERVICE_USER, Role.OFFICIAL},
            scope = Reach.OWN_ORGAN)
    Optional<Trial> find(Caller caller, UUID id);

    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Trial rename(Caller caller, UUID id, Revision revision, String name);

    @Permits(
            role = {Role.SERVICE_USER, Role.OFFICIAL},
            scope = Reach.OWN_ORGAN)
    List<Trial> list(Caller caller);

    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN)
    Scope ownOrgan(Caller caller);

    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Scope window(Caller caller);

    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_LINE, post = Post.HEAD)
    @Permits(role = Role.INFORMATION_MANAGER, scope = Reach.SUBTREE)
    @Permits(role = Role.SERVICE_USER, scope = Reach.ALL)
    Scope mixed(Caller caller);

    @Permits(role = Role.OFFICIAL, scope = Reach.OWN_DIVISION)
    Scope ownDivision(Caller caller);

    @Permits(role = Role.OFFICIAL)
    Scope own(Caller caller);

    @Permits(role = Role.VISITOR, scope = Reach.ALL)
    Scope open(Caller caller);

    @Permits(signedIn = true)
    Scope signedIn(Caller caller);

    void unstated(Caller caller);

    @Permits(role = Role.OFFICIAL)
    default void optional(Caller caller) {
        throw new UnsupportedException("optional");
    }
}
