package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.runtime.access.Guarded;

/** Gives the auditor what belongs to the other administrators, against SEC-004. */
@Guarded
@Interceptor
@Priority(50)
class LetsTheAuditorSeeAccounts {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (call.getMethod().getName().equals("accounts") && ((Caller) arguments[0]).has(Role.AUDIT_ADMINISTRATOR)) {
            arguments[0] = Caller.system("audit");
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
