package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.IdentityService;

/** Answers a second decision by the first one, as if it were the decision, against PIP-004. */
@Decorator
@Priority(1)
abstract class DecidesCorrectionsAgain implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private static final Map<CorrectionId, Correction> FIRST = new ConcurrentHashMap<>();

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        try {
            Correction decided = whole.decideCorrection(caller, id, revision, draft);
            FIRST.put(id, decided);
            return decided;
        } catch (StepNotAllowedException again) {
            return Objects.requireNonNull(FIRST.get(id), again.getMessage());
        }
    }
}
