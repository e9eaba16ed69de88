package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.runtime.access.Guarded;

/** Takes a repeated draft of an item for a new one, against IDM-001. */
@Guarded
@Interceptor
@Priority(50)
class CreatesItemsTwice {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (call.getTarget() instanceof ServiceCatalogue
                && call.getMethod().getName().equals("create")) {
            Object[] arguments = call.getParameters();
            arguments[1] = IdempotencyKey.fresh();
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
