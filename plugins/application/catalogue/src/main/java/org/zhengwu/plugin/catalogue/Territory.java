package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Role;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** Answers where divisions lie to each other, and which lie within the reach of an information manager. */
@ApplicationScoped
class Territory {

    private final Directory directory;

    @Inject
    Territory(Directory directory) {
        this.directory = directory;
    }

    /** Whether the caller manages the division; a scope of organs does not know those that come to be entered. */
    boolean manages(Caller caller, DivisionId division) {
        return caller.scope().everything() || isManagedBy(caller, division);
    }

    /** The same by the grants alone, for what others may do as well, but not with everything. */
    boolean isManagedBy(Caller caller, DivisionId division) {
        Set<DivisionId> managed = caller.grants().stream()
                .filter(grant -> grant.role() == Role.INFORMATION_MANAGER)
                .map(Grant::division)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return upwards(division).stream().anyMatch(managed::contains);
    }

    /** Whether the division lies below the other. */
    boolean isBelow(DivisionId division, DivisionId other) {
        return !division.equals(other) && upwards(division).contains(other);
    }

    /** The division and all above it. */
    Set<DivisionId> upwards(DivisionId division) {
        return directory.ancestry(division).stream().map(DivisionEntry::id).collect(Collectors.toSet());
    }
}
