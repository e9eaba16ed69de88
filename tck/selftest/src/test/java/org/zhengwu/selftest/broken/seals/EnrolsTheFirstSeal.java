package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.access.Guarded;

/** Gives the seal of a key for another one, against IDM-002. */
@Guarded
@Interceptor
@Priority(50)
class EnrolsTheFirstSeal {

    private final Map<Object, Object> inputs = new ConcurrentHashMap<>();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (call.getMethod().getName().equals("enrol")) {
            arguments[2] = inputs.computeIfAbsent(arguments[1], first -> arguments[2]);
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
