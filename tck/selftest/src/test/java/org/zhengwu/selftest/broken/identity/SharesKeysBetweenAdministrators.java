package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.access.Guarded;

/** Gives one administrator the account that the key of another opened, against IDM-003. */
@Guarded
@Interceptor
@Priority(50)
class SharesKeysBetweenAdministrators {

    private final Map<Object, Object> opened = new ConcurrentHashMap<>();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (!call.getMethod().getName().equals("openAccount")) {
            return call.proceed();
        }
        Object known = opened.get(call.getParameters()[1]);
        Object result = known == null ? call.proceed() : known;
        opened.put(call.getParameters()[1], result);
        return result;
    }
}
