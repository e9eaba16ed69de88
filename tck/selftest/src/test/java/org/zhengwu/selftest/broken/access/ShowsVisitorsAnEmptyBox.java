package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.runtime.access.Guarded;

/** Answers a visitor who asks for notices with none, against ACC-002. */
@Guarded
@Interceptor
@Priority(50)
class ShowsVisitorsAnEmptyBox {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        if (call.getTarget() instanceof NotificationService
                && call.getMethod().getName().equals("list")
                && ((Caller) arguments[0]).isVisitor()) {
            return new Page<Notice>(List.of(), null, CappedCount.of(0));
        }
        return call.proceed();
    }
}
