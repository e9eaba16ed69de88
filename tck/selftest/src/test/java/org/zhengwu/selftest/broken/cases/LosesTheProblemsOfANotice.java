package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.SupplementNotice;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.selftest.broken.Altered;

/** Names what is missing and not what is wrong with it, against LIC-001. */
@Decorator
@Priority(1)
abstract class LosesTheProblemsOfANotice implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case requestSupplement(Caller caller, CaseId id, Revision revision, SupplementNoticeDraft draft) {
        Case told = whole.requestSupplement(caller, id, revision, draft);
        SupplementNotice notice = Objects.requireNonNull(told.supplementNotice());
        List<Demand> demands = notice.demands().stream()
                .map(each -> Altered.with(each, "problem", "缺少或者不合格"))
                .toList();
        return Altered.with(told, "supplementNotice", Altered.with(notice, "demands", demands));
    }
}
