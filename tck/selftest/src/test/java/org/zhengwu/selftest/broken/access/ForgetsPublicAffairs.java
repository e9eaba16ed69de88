package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.runtime.access.Guarded;

/** Lets public affairs upload nothing, against ACC-003. */
@Guarded
@Interceptor
@Priority(50)
class ForgetsPublicAffairs {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (call.getMethod().getName().equals("upload")) {
            Caller caller = (Caller) arguments[0];
            arguments[0] = new Caller(
                    caller.account(),
                    caller.name(),
                    caller.grants().stream()
                            .filter(grant -> grant.role() != Role.PUBLIC_AFFAIRS)
                            .toList(),
                    caller.channel(),
                    caller.assurance(),
                    caller.actingFor(),
                    null);
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
