package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.seals.Seals;

/** Seals nothing for an organ that was merged, against SEA-003. */
@Decorator
@Priority(1)
abstract class SealsForNoOrganThatWasMerged implements Seals {

    @Inject
    @Delegate
    @Any
    Seals whole;

    @Inject
    Directory directory;

    @Override
    public Optional<byte[]> seal(OrganId organ, Subject subject, String page) {
        return directory.acting(organ).equals(organ) ? whole.seal(organ, subject, page) : Optional.empty();
    }
}
