package org.zhengwu.server.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhengwu.api.UnsupportedException;

/**
 * Lets the server stand without some of its functions: what a resource or page needs of a function that no plugin
 * gives answers every call with {@link UnsupportedException}.
 */
public class AbsentFunctions implements Extension {

    private static final List<String> SERVING =
            List.of("org.zhengwu.server.rest.", "org.zhengwu.server.portal.", "org.zhengwu.server.web.");

    private final Set<Class<?>> needed = new LinkedHashSet<>();
    private final Set<Type> given = new HashSet<>();

    void need(@Observes ProcessInjectionPoint<?, ?> point) {
        String user = point.getInjectionPoint().getMember().getDeclaringClass().getName();
        if (point.getInjectionPoint().getType() instanceof Class<?> type
                && isOfFunction(type)
                && SERVING.stream().anyMatch(user::startsWith)) {
            needed.add(type);
        }
    }

    void give(@Observes ProcessBean<?> bean) {
        given.addAll(bean.getBean().getTypes());
    }

    void standIn(@Observes AfterBeanDiscovery event) {
        needed.stream()
                .filter(type -> !given.contains(type))
                .forEach(type -> event.addBean()
                        .types(type, Object.class)
                        .scope(Dependent.class)
                        .id("absent " + type.getName())
                        .createWith(context -> absent(type)));
    }

    private static boolean isOfFunction(Class<?> type) {
        return type.isInterface()
                && type.getName()
                        .matches("org\\.zhengwu\\.(api|spi)\\.(application|content|technical)\\.[a-z]+\\.[A-Za-z]+");
    }

    private static Object absent(Class<?> type) {
        String function = type.getPackageName().replaceFirst(".*\\.", "");
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer(function, type, method));
    }

    private static Object answer(String function, Class<?> type, Method method) {
        if (method.getDeclaringClass() == Object.class) {
            return type.getName();
        }
        throw new UnsupportedException(function);
    }
}
