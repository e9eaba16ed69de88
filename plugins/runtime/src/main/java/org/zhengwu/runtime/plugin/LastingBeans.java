package org.zhengwu.runtime.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.function.Predicate;

/** Makes beans before they are first called, so that a wrong setting is refused at the start. */
public final class LastingBeans {

    private LastingBeans() {}

    /** Makes the application-scoped beans of the classes whose names are wanted. */
    public static void make(BeanManager beans, Predicate<String> wanted) {
        Context lasting = beans.getContext(ApplicationScoped.class);
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getScope() == ApplicationScoped.class
                    && wanted.test(bean.getBeanClass().getName())) {
                make(bean, lasting, beans);
            }
        }
    }

    private static <T> void make(Bean<T> bean, Context lasting, BeanManager beans) {
        lasting.get(bean, beans.createCreationalContext(bean));
    }
}
