package org.zhengwu.server.portal.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.server.portal.Visit;

/** Lets nobody but staff onto the pages for staff; what each may do there is the functions' to say. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class StaffGuard implements ContainerRequestFilter {

    private static final Set<String> FOR_EVERYBODY = Set.of("sign-in", "sign-out", "preferences", "assets");

    @Inject
    private Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        String first = request.getUriInfo().getPathSegments().get(0).getPath();
        if (FOR_EVERYBODY.contains(first)) {
            return;
        }
        visit.signedIn();
        if (!visit.isStaff()) {
            throw new ForbiddenException("staff");
        }
    }
}
