package org.zhengwu.server.rest;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Times each operation, by its method, route and status, under the name that OpenTelemetry gives to it; a route
 * names nobody. Costs nothing to speak of where telemetry is off.
 */
@Provider
@ApplicationScoped
public class OperationTimes implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGUN = OperationTimes.class.getName();
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final List<Double> SECONDS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    @Inject
    private OpenTelemetry telemetry;

    private @Nullable DoubleHistogram times;

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof Long begun) {
            double seconds = (double) (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
            Attributes of =
                    Attributes.of(METHOD, request.getMethod(), ROUTE, route(), STATUS, (long) response.getStatus());
            times().record(seconds, of);
        }
    }

    private DoubleHistogram times() {
        DoubleHistogram made = times;
        if (made == null) {
            made = telemetry
                    .getMeter("org.zhengwu")
                    .histogramBuilder("http.server.request.duration")
                    .setUnit("s")
                    .setExplicitBucketBoundariesAdvice(SECONDS)
                    .build();
            times = made;
        }
        return made;
    }

    /** The address as the contract writes it, or nothing where no operation was found. */
    private String route() {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null) {
            return "";
        }
        Method declared = Binding.of(method);
        Path root = declared.getDeclaringClass().getAnnotation(Path.class);
        Path own = declared.getAnnotation(Path.class);
        return "/api/" + (root == null ? "" : root.value()) + (own == null ? "" : "/" + own.value());
    }
}
