package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.runtime.access.Guarded;

/** Takes a repeated grant for another one, against IDM-001. */
@Guarded
@Interceptor
@Priority(50)
class GrantsTwice {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (call.getMethod().getName().equals("grant") && call.getTarget() instanceof IdentityService) {
            Object[] arguments = call.getParameters();
            arguments[1] = IdempotencyKey.fresh();
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
