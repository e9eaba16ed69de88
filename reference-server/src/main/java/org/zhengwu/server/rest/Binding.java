package org.zhengwu.server.rest;

import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Finds the method of the HTTP binding that a resource implements; the annotations are there. */
final class Binding {

    private Binding() {}

    static Method of(Method implementation) {
        for (Class<?> each : implementation.getDeclaringClass().getInterfaces()) {
            for (Method declared : each.getMethods()) {
                if (declared.getName().equals(implementation.getName())
                        && Arrays.equals(declared.getParameterTypes(), implementation.getParameterTypes())
                        && isBound(declared)) {
                    return declared;
                }
            }
        }
        return implementation;
    }

    private static boolean isBound(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
