package org.zhengwu.selftest.broken.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.runtime.access.Guarded;

/** Does a call again that it has done before, against IDM-001. */
@Guarded
@Interceptor
@Priority(50)
class CreatesTheSameTwice {

    private final Set<List<Object>> done = ConcurrentHashMap.newKeySet();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (!(call.getTarget() instanceof CaseService)
                || !call.getMethod().getName().equals("create")) {
            return call.proceed();
        }
        if (!done.add(List.of(arguments[1], arguments[2]))) {
            arguments[1] = IdempotencyKey.fresh();
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
