package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.spi.LegalClock;

/** Tells officials nothing of the versions of a flow that are yet to hold, against APR-007. */
@Decorator
@Priority(1)
abstract class HidesFlowsToComeFromOfficials implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Inject
    LegalClock clock;

    @Override
    public List<FlowDefinition> flowVersions(Caller caller, @Nullable String item, @Nullable String division) {
        LocalDate today = clock.today();
        return whole.flowVersions(caller, item, division).stream()
                .filter(each ->
                        !caller.has(Role.OFFICIAL) || !each.effectiveFrom().isAfter(today))
                .toList();
    }
}
