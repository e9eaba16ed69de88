package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Drops what the window noted with a name that it corrected, against PIP-004. */
@Decorator
@Priority(1)
abstract class ForgetsTheNoteOfACorrection implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        return whole.correctionsOf(caller, party).stream()
                .map(ForgetsTheNoteOfACorrection::bare)
                .toList();
    }

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        return bare(whole.decideCorrection(caller, id, revision, draft));
    }

    private static Correction bare(Correction each) {
        return each.state() == CorrectionState.CORRECTED ? Altered.with(each, "reason", null) : each;
    }
}
