package org.zhengwu.runtime.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives plugins one entity manager to inject, which stands for that of the present transaction. */
@ApplicationScoped
class InjectedEntities {

    private static final Set<String> WRITING = Set.of("persist", "merge", "remove", "flush", "lock");

    @Produces
    @ApplicationScoped
    EntityManager entityManager(CurrentEntities current) {
        return (EntityManager) Proxy.newProxyInstance(
                InjectedEntities.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> call(current, method, arguments));
    }

    private static @Nullable Object call(CurrentEntities current, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (WRITING.contains(method.getName()) && !current.isInTransaction()) {
            throw new TransactionRequiredException("There is no transaction to " + method.getName() + " in");
        }
        try {
            return method.invoke(current.get(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
