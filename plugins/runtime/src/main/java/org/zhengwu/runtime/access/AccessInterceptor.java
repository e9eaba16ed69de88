package org.zhengwu.runtime.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;

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
        if (operation.isEmpty()) {
            return call.proceed();
        }
        Object[] arguments = call.getParameters();
        if (arguments.length == 0 || !(arguments[0] instanceof Caller caller)) {
            throw new IllegalArgumentException(operation.get().name() + " needs its caller");
        }
        arguments[0] = caller.within(check.scope(caller, operation.get()));
        call.setParameters(arguments);
        return noticing(call, caller, operation.get());
    }

    private @Nullable Object noticing(InvocationContext call, Caller caller, ApiOperation operation) throws Exception {
        try {
            Object answer = call.proceed();
            if (answer instanceof Optional<?> found && found.isEmpty()) {
                notice(call, caller, operation);
            }
            return answer;
        } catch (NotFoundException absent) {
            notice(call, caller, operation);
            throw absent;
        }
    }

    /** Where the id of a record follows the caller, it is the one that was missed. */
    private void notice(InvocationContext call, Caller caller, ApiOperation operation) {
        Object[] arguments = call.getParameters();
        if (arguments.length > 1 && arguments[1] != null && isId(arguments[1].getClass())) {
            check.missed(caller, operation, arguments[1]);
        }
    }

    private static boolean isId(Class<?> type) {
        return type == UUID.class
                || (type.isRecord()
                        && type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getType() == UUID.class);
    }
}
