package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.OrganId;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Finds the organ that acts in the place of a merged one (机构改革). */
@ApplicationScoped
class Successors {

    private final Directory directory;

    @Inject
    Successors(Directory directory) {
        this.directory = directory;
    }

    /** The organ itself, or the one that took its work over, directly or through others. */
    OrganId of(OrganId organ) {
        Set<OrganId> passed = new HashSet<>();
        OrganId acting = organ;
        Optional<OrganId> next = Optional.of(organ);
        while (next.isPresent() && passed.add(next.get())) {
            acting = next.get();
            next = directory.organ(acting).map(OrganEntry::successor);
        }
        return acting;
    }
}
