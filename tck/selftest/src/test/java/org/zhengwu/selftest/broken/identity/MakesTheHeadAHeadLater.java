package org.zhengwu.selftest.broken.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.EventSubscriber;

/** Makes the heads of a merged organ heads of its successor once the merger is told, against PTY-003. */
@ApplicationScoped
class MakesTheHeadAHeadLater implements EventSubscriber<OrganMerged> {

    @Inject
    IdentityService identity;

    @Override
    public String name() {
        return "identity.heads";
    }

    @Override
    public Class<OrganMerged> type() {
        return OrganMerged.class;
    }

    @Override
    public void on(EventId id, OrganMerged event) {
        Caller system = Caller.system(name());
        String next = null;
        do {
            Page<Account> page = identity.accounts(system, PageRequest.of(100, next));
            page.items().stream()
                    .flatMap(account -> identity.grantsOf(system, account.id()).stream())
                    .filter(held -> event.organ().equals(held.grant().organ())
                            && held.grant().post() == Post.HEAD)
                    .forEach(held -> identity.grant(system, IdempotencyKey.fresh(), headOf(event.successor(), held)));
            next = page.next();
        } while (next != null);
    }

    private static GrantDraft headOf(OrganId organ, HeldGrant held) {
        return new GrantDraft(
                held.account().toString(), Role.OFFICIAL, Post.HEAD, organ.toString(), null, null, null, null);
    }
}
