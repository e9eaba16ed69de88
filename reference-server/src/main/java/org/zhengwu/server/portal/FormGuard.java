package org.zhengwu.server.portal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.storage.WholeBody;

/** Reads every form that is sent, and refuses one that is not ours or one too many. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class FormGuard implements ContainerRequestFilter {

    /** The name of the field that proves a form to be ours. */
    public static final String TOKEN = "formToken";

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Inject
    private Visit visit;

    @Inject
    private PostedForm form;

    @Inject
    private FormPace pace;

    @Context
    private @Nullable HttpServletRequest call;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        requireOwnSite(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString(HttpHeaders.HOST));
        count();
        read(request);
        if (!visit.hasToken(form.value(TOKEN))) {
            throw new FormRefusedException("The form lacks the token of its session");
        }
    }

    private void count() {
        if (visit.caller().isVisitor()) {
            pace.count(CurrentRequest.source(call));
        } else {
            pace.count(visit.caller().account());
        }
    }

    static void requireOwnSite(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null && !OWN_SITES.contains(fetchSite)) {
            throw new FormRefusedException("The form comes from another site");
        }
        // The scheme is left out: a proxy may have ended TLS.
        if (origin != null && !authority(origin).equalsIgnoreCase(host)) {
            throw new FormRefusedException("The form comes from another origin");
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private void read(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        long length = WholeBody.announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
        if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            form.readFields(request.getEntityStream(), length);
        } else if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            form.readParts(request.getHeaderString(HttpHeaders.CONTENT_TYPE), request.getEntityStream(), length);
        } else {
            throw new NotSupportedException();
        }
    }
}
