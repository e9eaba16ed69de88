package org.zhengwu.server.portal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;

/** The parts of the pages for staff (栏目), each for the roles of its functions; others neither see nor enter it. */
// The roles are a copy that nobody can change; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum StaffSection {
    INBOX("/", "staff.inbox", null, Role.OFFICIAL),
    APPROVALS("/approvals", "staff.approvals", null, Role.OFFICIAL),
    LIMITS("/limits", "supervision.title", null, Role.OFFICIAL),
    WINDOW("/window", "staff.window", Post.RECEIVER, Role.OFFICIAL),
    CORRECTIONS("/corrections", "corrections.title", Post.RECEIVER, Role.OFFICIAL),
    CATALOGUE("/catalogue", "catalogue.title", null, Role.INFORMATION_MANAGER),
    ACCOUNTS("/accounts", "accounts.title", null, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR),
    ORGANS("/organs", "organs.title", null, Role.SYSTEM_ADMINISTRATOR),
    AUDIT("/audit", "audit.title", null, Role.AUDIT_ADMINISTRATOR),
    QUEUES("/queues", "queues.title", null, Role.IT_STAFF, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR),
    PLUGINS("/plugins", "plugins.title", null, Role.IT_STAFF, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);

    private final String path;
    private final String title;
    private final @Nullable Post post;
    private final Set<Role> roles;

    StaffSection(String path, String title, @Nullable Post post, Role... roles) {
        this.path = path;
        this.title = title;
        this.post = post;
        this.roles = Set.of(roles);
    }

    /** The address of its first page within the zone. */
    public String path() {
        return path;
    }

    /** The key of what it is called. */
    public String title() {
        return title;
    }

    /** Whether who holds the grants may enter it. */
    public boolean isFor(Collection<Grant> grants) {
        return grants.stream()
                .anyMatch(grant -> roles.contains(grant.role()) && (post == null || post == grant.post()));
    }

    /** The sections for who holds the grants. */
    public static List<StaffSection> of(Collection<Grant> grants) {
        return Arrays.stream(values()).filter(each -> each.isFor(grants)).toList();
    }

    /** The section that an address within the zone begins with. */
    public static Optional<StaffSection> at(String segment) {
        return Arrays.stream(values())
                .filter(each -> each.path.equals("/" + segment))
                .findFirst();
    }
}
