package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import org.zhengwu.api.OrganId;
import org.zhengwu.spi.technical.identity.Directory;

/** Takes the line of an organ for the organ alone, against ACC-005. */
@Decorator
@Priority(1)
abstract class KnowsNoLine implements Directory {

    @Inject
    @Delegate
    @Any
    Directory whole;

    @Override
    public Set<OrganId> line(OrganId organ) {
        return Set.of(organ);
    }
}
