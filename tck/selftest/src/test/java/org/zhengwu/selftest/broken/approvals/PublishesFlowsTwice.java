package org.zhengwu.selftest.broken.approvals;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.runtime.access.Guarded;

/** Takes a repeated draft of a flow for a new version, against IDM-001. */
@Guarded
@Interceptor
@Priority(50)
class PublishesFlowsTwice {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (call.getTarget() instanceof ApprovalService
                && call.getMethod().getName().equals("publishFlow")) {
            Object[] arguments = call.getParameters();
            arguments[1] = IdempotencyKey.fresh();
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
