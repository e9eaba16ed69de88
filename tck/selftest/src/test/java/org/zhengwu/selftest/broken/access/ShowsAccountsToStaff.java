package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.runtime.access.Guarded;

/** Lists the accounts for every member of staff, against ACC-001. */
@Guarded
@Interceptor
@Priority(50)
class ShowsAccountsToStaff {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (call.getMethod().getName().equals("accounts") && ((Caller) arguments[0]).has(Role.OFFICIAL)) {
            arguments[0] = Caller.system("accounts");
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
