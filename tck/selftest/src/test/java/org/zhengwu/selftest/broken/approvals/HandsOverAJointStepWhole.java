package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.selftest.broken.Altered;

/** Hands a joint step over with the turns of the others, against APR-011. */
@Decorator
@Priority(1)
abstract class HandsOverAJointStepWhole implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    private final Map<ApprovalId, String> to = new ConcurrentHashMap<>();

    @Override
    public Approval transfer(Caller caller, ApprovalId id, Revision revision, ColleagueDraft colleague) {
        Approval transferred = whole.transfer(caller, id, revision, colleague);
        to.put(id, String.valueOf(colleague.account()));
        return shown(transferred);
    }

    @Override
    public Optional<Approval> find(Caller caller, ApprovalId id) {
        return whole.find(caller, id).map(this::shown);
    }

    private Approval shown(Approval of) {
        String colleague = to.get(of.id());
        List<Signer> alone = of.signers().stream()
                .filter(each -> String.valueOf(each.account()).equals(colleague))
                .toList();
        return alone.isEmpty() ? of : Altered.with(of, "signers", alone);
    }
}
