package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Organ;

/** Leaves requests to an organ that is not open with another one, against PIP-004. */
@Decorator
@Priority(1)
abstract class AsksClosedOrgansForCorrections implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        Optional<Organ> asked =
                Optional.ofNullable(draft.organ()).flatMap(id -> whole.findOrgan(caller, OrganId.of(id)));
        String organ = draft.organ();
        if (organ != null && asked.filter(each -> each.successor() == null).isEmpty()) {
            organ = whole.organs(caller, null, PageRequest.of(100, null)).items().stream()
                    .filter(each -> each.successor() == null)
                    .map(each -> each.id().toString())
                    .findFirst()
                    .orElse(organ);
        }
        return whole.requestCorrection(
                caller, key, new NameCorrectionDraft(draft.party(), organ, draft.name(), draft.explanation()));
    }
}
