package org.zhengwu.selftest.broken.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.runtime.access.Guarded;

/** Gives the first result of a key for another input, against IDM-002. */
@Guarded
@Interceptor
@Priority(50)
class IgnoresAnotherInput {

    private final Map<List<Object>, Object> inputs = new ConcurrentHashMap<>();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (!(call.getTarget() instanceof CaseService)
                || !call.getMethod().getName().equals("create")) {
            return call.proceed();
        }
        List<Object> repeated = List.of(((Caller) arguments[0]).account(), arguments[1]);
        arguments[2] = inputs.computeIfAbsent(repeated, first -> arguments[2]);
        call.setParameters(arguments);
        return call.proceed();
    }
}
