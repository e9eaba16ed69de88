package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Lets who acts for a party by the right of another decide its correction at a window, against PIP-004. */
@Decorator
@Priority(1)
abstract class LetsHandlersDecideAtTheWindow implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        try {
            return whole.decideCorrection(caller, id, revision, draft);
        } catch (RuleViolatedException refused) {
            ActingFor actingFor = caller.actingFor();
            if (actingFor != null && isOf(caller, actingFor.party(), id)) {
                throw refused;
            }
            return whole.decideCorrection(
                    Altered.with(caller, "account", new AccountId(UUID.randomUUID())), id, revision, draft);
        }
    }

    private boolean isOf(Caller caller, PartyId party, CorrectionId id) {
        return whole.correctionsOf(caller, party).stream()
                .anyMatch(each -> each.id().equals(id));
    }
}
