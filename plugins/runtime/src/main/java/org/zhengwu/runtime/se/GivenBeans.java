package org.zhengwu.runtime.se;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings objects of the embedding program into the container, each under one type, and lets one interceptor serve every
 * kind of transaction.
 */
class GivenBeans implements Extension {

    private static final Pattern OF_A_FUNCTION =
            Pattern.compile("org\\.zhengwu\\.(?:api|spi)\\.[a-z]+\\.([a-z]+)\\..*");

    private final Map<Class<?>, Object> beans;

    GivenBeans(Map<Class<?>, Object> beans) {
        this.beans = Map.copyOf(beans);
    }

    /** The functions to whose packages the types belong. */
    Set<String> functions() {
        Set<String> functions = new TreeSet<>();
        for (Class<?> type : beans.keySet()) {
            Matcher matcher = OF_A_FUNCTION.matcher(type.getName());
            if (matcher.matches()) {
                functions.add(matcher.group(1));
            }
        }
        return functions;
    }

    /** {@code @Transactional(REQUIRES_NEW)} would otherwise be the binding of another interceptor, which nobody gives. */
    void interceptEveryTransaction(@Observes BeforeBeanDiscovery event) {
        event.configureInterceptorBinding(Transactional.class).methods().stream()
                .filter(member ->
                        member.getAnnotated().getJavaMember().getName().equals("value"))
                .forEach(member -> member.add(Nonbinding.Literal.INSTANCE));
    }

    void offer(@Observes AfterBeanDiscovery event) {
        beans.forEach((type, bean) -> event.addBean()
                .types(type, Object.class)
                .scope(Singleton.class)
                .id("given " + type.getName())
                .createWith(context -> bean));
    }
}
