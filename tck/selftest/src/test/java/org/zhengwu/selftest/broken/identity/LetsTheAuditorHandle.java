package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;

/** Lets who audits hold a post as well, against SEC-004. */
@Decorator
@Priority(1)
abstract class LetsTheAuditorHandle implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        try {
            return whole.grant(caller, key, draft);
        } catch (RuleViolatedException refused) {
            if (draft.role() != Role.OFFICIAL || !refused.rule().equals("SEC-004")) {
                throw refused;
            }
            Grant post = new Grant(Role.OFFICIAL, draft.post(), null, null, LocalDate.EPOCH, null, Set.of());
            AccountId holder = AccountId.of(String.valueOf(draft.account()));
            return new HeldGrant(new GrantId(UUID.randomUUID()), new Revision(1), holder, post);
        }
    }
}
