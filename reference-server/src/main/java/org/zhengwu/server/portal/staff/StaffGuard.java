package org.zhengwu.server.portal.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.StaffSection;
import org.zhengwu.server.portal.Visit;

/**
 * Lets nobody but staff onto the pages for staff, and each only into the sections of the own roles; what each may do
 * there is the functions' to say. Who has no inbox starts in the first section of the own, and who must enrol a second
 * factor with that.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class StaffGuard implements ContainerRequestFilter {

    private static final Set<String> FOR_EVERYBODY =
            Set.of("sign-in", "sign-out", "preferences", "assets", "security", "password");

    /**
     * What who has no page here is told.
     *
     * @param ofStaff whether the account is one of the staff, and lacks nothing but a grant with pages
     */
    public record Nowhere(boolean ofStaff) {}

    @Inject
    private Visit visit;

    @Inject
    private Pages pages;

    @Inject
    private IdentityService identity;

    @Override
    public void filter(ContainerRequestContext request) {
        String first = request.getUriInfo().getPathSegments().get(0).getPath();
        if (FOR_EVERYBODY.contains(first)) {
            return;
        }
        List<Grant> grants = visit.signedIn().grants();
        if (!visit.isStaff()) {
            if (identity.secondFactor(visit.caller()).due()) {
                request.abortWith(pages.goWithin("/security"));
                return;
            }
            request.abortWith(
                    grants.isEmpty() ? nowhere(Response.Status.OK, true) : nowhere(Response.Status.FORBIDDEN, false));
            return;
        }
        Optional<StaffSection> asked = StaffSection.at(first);
        if (asked.isEmpty() || asked.get().isFor(grants)) {
            return;
        }
        if (asked.get() != StaffSection.INBOX) {
            throw new ForbiddenException("staff/" + first);
        }
        request.abortWith(StaffSection.of(grants).stream()
                .findFirst()
                .map(own -> pages.goWithin(own.path()))
                .orElseGet(() -> nowhere(Response.Status.OK, true)));
    }

    private Response nowhere(Response.Status status, boolean ofStaff) {
        return pages.show(status.getStatusCode(), "staff/nothing", new Nowhere(ofStaff));
    }
}
