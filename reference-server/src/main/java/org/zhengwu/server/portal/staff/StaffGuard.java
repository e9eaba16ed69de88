package org.zhengwu.server.portal.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.StaffSection;
import org.zhengwu.server.portal.Visit;

/**
 * Lets nobody but staff onto the pages for staff, and each only into the sections of the own roles; what each may do
 * there is the functions' to say. Who has no inbox starts in the first section of the own.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class StaffGuard implements ContainerRequestFilter {

    private static final Set<String> FOR_EVERYBODY = Set.of("sign-in", "sign-out", "preferences", "assets");

    @Inject
    private Visit visit;

    @Inject
    private Pages pages;

    @Override
    public void filter(ContainerRequestContext request) {
        String first = request.getUriInfo().getPathSegments().get(0).getPath();
        if (FOR_EVERYBODY.contains(first)) {
            return;
        }
        List<Grant> grants = visit.signedIn().grants();
        if (!visit.isStaff()) {
            throw new ForbiddenException("staff");
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
                .orElseGet(() -> pages.show("staff/nothing", visit.caller())));
    }
}
