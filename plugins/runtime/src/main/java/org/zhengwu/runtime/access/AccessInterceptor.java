package org.zhengwu.runtime.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;

/** Lets a call of an operation pass only with a role that it permits, and with the scope that it gives. */
@Guarded
@Interceptor
@Priority(100)
class AccessInterceptor {

    private final ApiOperations operations;
    private final AccessCheck check;

    @Inject
    AccessInterceptor(ApiOperations operations, AccessCheck check) {
        this.operations = operations;
        this.check = check;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Optional<ApiOperation> operation = operations.of(call);
        if (operation.isPresent()) {
            Object[] arguments = call.getParameters();
            if (arguments.length == 0 || !(arguments[0] instanceof Caller caller)) {
                throw new IllegalArgumentException(operation.get().name() + " needs its caller");
            }
            arguments[0] = caller.within(check.scope(caller, operation.get()));
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
