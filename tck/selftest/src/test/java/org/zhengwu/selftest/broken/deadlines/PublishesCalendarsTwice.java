package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.runtime.access.Guarded;

/** Publishes a version of a calendar for each call with the same key, against IDM-001. */
@Guarded
@Interceptor
@Priority(50)
class PublishesCalendarsTwice {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (call.getMethod().getName().equals("publishCalendar")) {
            Object[] arguments = call.getParameters();
            arguments[1] = IdempotencyKey.fresh();
            call.setParameters(arguments);
        }
        return call.proceed();
    }
}
