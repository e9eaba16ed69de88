package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CasePart;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Names each part by the item of the whole matter, against JNT-001. */
@Decorator
@Priority(1)
abstract class NamesThePartsByTheWhole implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case accept(Caller caller, CaseId id, Revision revision) {
        Case accepted = whole.accept(caller, id, revision);
        List<CasePart> parts = accepted.parts().stream()
                .map(part -> Altered.with(part, "item", accepted.item().name()))
                .toList();
        return Altered.with(accepted, "parts", parts);
    }
}
