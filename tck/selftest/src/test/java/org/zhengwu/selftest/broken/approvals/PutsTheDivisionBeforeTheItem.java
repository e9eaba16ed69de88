package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.FlowDefinition;

/** Finds the nearest division's flow for every item before the flow of the item from further above, against APR-006. */
@Decorator
@Priority(1)
abstract class PutsTheDivisionBeforeTheItem implements ApprovalService {

    @Inject
    @Delegate
    @Any
    ApprovalService whole;

    @Override
    public Optional<FlowDefinition> findFlow(
            Caller caller, @Nullable String item, @Nullable String division, @Nullable String on) {
        Optional<FlowDefinition> found = whole.findFlow(caller, item, division, on);
        if (item == null) {
            return found;
        }
        Optional<FlowDefinition> forEveryItem = whole.findFlow(caller, null, division, on);
        boolean nearer = found.isPresent()
                && forEveryItem.isPresent()
                && depth(forEveryItem.get().division()) > depth(found.get().division());
        return nearer ? forEveryItem : found;
    }

    private static int depth(@Nullable DivisionCode division) {
        return division == null ? 0 : division.value().replaceAll("0+$", "").length();
    }
}
