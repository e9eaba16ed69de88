package org.zhengwu.selftest.broken.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.runtime.access.Guarded;

/** Gives one account what the key of another brought, against IDM-003. */
@Guarded
@Interceptor
@Priority(50)
class SharesKeysBetweenAccounts {

    private final Map<Object, First> firsts = new ConcurrentHashMap<>();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (!(call.getTarget() instanceof CaseService)
                || !call.getMethod().getName().equals("create")) {
            return call.proceed();
        }
        Object account = ((Caller) arguments[0]).account();
        First first = firsts.get(arguments[1]);
        if (first != null && !first.account().equals(account)) {
            return first.result();
        }
        Object result = call.proceed();
        firsts.putIfAbsent(arguments[1], new First(account, result));
        return result;
    }

    private record First(Object account, Object result) {}
}
