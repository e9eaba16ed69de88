package org.zhengwu.server.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Puts every resource below {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "政务 Zhengwu",
                        version = "1",
                        description = "政务服务开发套件的 HTTP 接口。失败时返回 application/problem+json（RFC 9457）。",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        security = @SecurityRequirement(name = "session"))
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "POST /api/v1/sessions 返回的 token")
public class ZhengwuApplication extends Application {

    private static final List<Class<?>> COMMON = List.of(
            AnswerFilter.class,
            CallerFilter.class,
            JsonBody.class,
            OperationTimes.class,
            ProblemMapper.class,
            RequestFilter.class,
            RequiredHeaders.class,
            ValueParams.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>(COMMON);
        classes.addAll(
                CDI.current().getBeanManager().getExtension(Resources.class).classes());
        return classes;
    }
}
