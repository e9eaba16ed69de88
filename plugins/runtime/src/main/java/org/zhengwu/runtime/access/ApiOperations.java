package org.zhengwu.runtime.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which method of which bean carries out which operation. */
@ApplicationScoped
public class ApiOperations {

    private final Map<BeanMethod, Optional<ApiOperation>> known = new ConcurrentHashMap<>();

    /** The operation that is called, if the method is one. */
    public Optional<ApiOperation> of(InvocationContext call) {
        BeanMethod key = new BeanMethod(call.getMethod(), call.getTarget().getClass());
        return known.computeIfAbsent(key, each -> ApiOperation.of(each.method(), each.beanClass()));
    }

    private record BeanMethod(Method method, Class<?> beanClass) {}
}
