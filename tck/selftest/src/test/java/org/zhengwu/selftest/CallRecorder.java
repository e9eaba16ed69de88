package org.zhengwu.selftest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.access.Guarded;

/** Notes which operations are called, by the tests, by the cast and by other functions. */
@Guarded
@Interceptor
@Priority(50)
class CallRecorder {

    private static final Set<String> CALLED = ConcurrentHashMap.newKeySet();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        CALLED.add(call.getMethod().getName());
        return call.proceed();
    }

    /** The names of what was called since this was asked for last. */
    static Set<String> take() {
        Set<String> taken = Set.copyOf(CALLED);
        CALLED.clear();
        return taken;
    }
}
