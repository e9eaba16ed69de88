package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.runtime.access.Guarded;

/** Keeps an address for each call with the same key, against IDM-001. */
@Guarded
@Interceptor
@Priority(50)
class AgreesTwice {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (call.getMethod().getName().equals("agreeToService")) {
            Object[] arguments = call.getParameters();
            arguments[1] = IdempotencyKey.fresh();
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
