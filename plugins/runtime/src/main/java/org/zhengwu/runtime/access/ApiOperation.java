package org.zhengwu.runtime.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Permits;

/**
 * An operation of the contract, found from the method of a bean.
 *
 * @param method the method of the API interface
 * @param permits its statements; none means denied
 */
public record ApiOperation(Method method, List<Permits> permits) {

    private static final String API_PACKAGE = "org.zhengwu.api.";

    public ApiOperation {
        permits = List.copyOf(permits);
    }

    /** The name shown in refusals and audit entries, such as {@code CaseService.accept}. */
    public String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether beans of the class serve an API interface. */
    public static boolean isService(Class<?> type) {
        return !type.isInterface() && interfacesOf(type).stream().anyMatch(ApiOperation::isApi);
    }

    /** The operation that a method of a bean carries out, if it is one. */
    public static Optional<ApiOperation> of(Method beanMethod, Class<?> beanClass) {
        return interfacesOf(beanClass).stream()
                .filter(ApiOperation::isApi)
                .map(api -> declared(api, beanMethod))
                .filter(method -> method != null)
                .map(method -> new ApiOperation(method, List.of(method.getAnnotationsByType(Permits.class))))
                .findFirst();
    }

    private static @Nullable Method declared(Class<?> api, Method beanMethod) {
        try {
            return api.getMethod(beanMethod.getName(), beanMethod.getParameterTypes());
        } catch (NoSuchMethodException notPartOfIt) {
            return null;
        }
    }

    private static boolean isApi(Class<?> type) {
        return type.isInterface()
                && type.getName().startsWith(API_PACKAGE)
                && Arrays.stream(type.getMethods()).anyMatch(ApiOperation::isOperation);
    }

    private static boolean isOperation(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return method.getAnnotationsByType(Permits.class).length > 0
                || (parameters.length > 0 && parameters[0] == Caller.class);
    }

    private static Set<Class<?>> interfacesOf(@Nullable Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> direct : each.getInterfaces()) {
                all.add(direct);
                all.addAll(interfacesOf(direct));
            }
        }
        return all;
    }
}
