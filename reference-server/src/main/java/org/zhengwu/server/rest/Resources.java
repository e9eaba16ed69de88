package org.zhengwu.server.rest;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Finds the resources: servers look for an address on the class, and here it stands on its interface. Those
 * of conformance mode, and the beans beside them, exist in that mode only.
 */
public class Resources implements Extension {

    private static final String PACKAGE = Resources.class.getPackageName();

    private static final String CONFORMANCE = PACKAGE + ".conformance.";

    private final Set<Class<?>> found = new LinkedHashSet<>();
    private final boolean conformance = ConfigProvider.getConfig()
            .getOptionalValue("zhengwu.conformance", Boolean.class)
            .orElse(false);

    /** The classes that serve an interface of the HTTP binding. */
    Set<Class<?>> classes() {
        return Collections.unmodifiableSet(found);
    }

    <T> void find(@Observes ProcessAnnotatedType<T> type) {
        Class<T> candidate = type.getAnnotatedType().getJavaClass();
        if (candidate.getName().startsWith(CONFORMANCE) && !conformance) {
            type.veto();
        } else if (candidate.getName().startsWith(PACKAGE)
                && Arrays.stream(candidate.getInterfaces()).anyMatch(each -> each.isAnnotationPresent(Path.class))) {
            found.add(candidate);
        }
    }
}
