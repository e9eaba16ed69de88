package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.selftest.broken.Altered;

/** Dates the answers of the sources two days later, against CSE-121. */
@Decorator
@Priority(1)
abstract class DatesWhatSharingProvidesDaysLater implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(found -> Altered.with(found, "shared", dated(found)));
    }

    private static List<SharedMaterial> dated(Case found) {
        return found.shared().stream()
                .map(each -> each.answeredAt() == null
                        ? each
                        : Altered.with(each, "answeredAt", each.answeredAt().plus(Duration.ofDays(2))))
                .toList();
    }
}
