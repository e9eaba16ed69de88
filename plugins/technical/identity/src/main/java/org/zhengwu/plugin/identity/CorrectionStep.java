package org.zhengwu.plugin.identity;

import static org.zhengwu.api.technical.identity.CorrectionState.CORRECTED;
import static org.zhengwu.api.technical.identity.CorrectionState.REFUSED;
import static org.zhengwu.api.technical.identity.CorrectionState.WAITING;

import java.util.Set;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.runtime.state.Step;
import org.zhengwu.runtime.state.Steps;

/** The steps of a request for correction between its states (PIP-004). */
enum CorrectionStep implements Step<CorrectionState> {
    REQUEST(Set.of(), WAITING),
    CORRECT(Set.of(WAITING), CORRECTED),
    REFUSE(Set.of(WAITING), REFUSED);

    static final Steps<CorrectionState, CorrectionStep> MACHINE = Steps.of(CorrectionStep.class);

    private final Set<CorrectionState> from;
    private final CorrectionState to;

    CorrectionStep(Set<CorrectionState> from, CorrectionState to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<CorrectionState> from() {
        return from;
    }

    @Override
    public CorrectionState to() {
        return to;
    }
}
