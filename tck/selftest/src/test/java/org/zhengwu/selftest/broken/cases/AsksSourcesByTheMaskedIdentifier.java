package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.cases.SharingRequest;

/** Asks the sources of shared data for the applicant by what lists show of the identifier, against CSE-121. */
@Decorator
@Priority(1)
abstract class AsksSourcesByTheMaskedIdentifier implements DataSharing {

    @Inject
    @Delegate
    @Any
    DataSharing whole;

    @Override
    public Optional<byte[]> obtain(SharingRequest asked) {
        String masked = asked.applicant().identifier().substring(0, 4) + "****";
        return whole.obtain(Altered.with(asked, "applicant", Altered.with(asked.applicant(), "identifier", masked)));
    }
}
