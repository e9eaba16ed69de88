package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;

/** Names the first material that is missing alone, against LIC-016. */
@Decorator
@Priority(1)
abstract class NamesOneMissingMaterial implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case submit(Caller caller, CaseId id, Revision revision) {
        try {
            return whole.submit(caller, id, revision);
        } catch (InvalidInputException refused) {
            Set<String> named = new HashSet<>();
            throw new InvalidInputException(refused.violations().stream()
                    .filter(each -> named.add(each.field()))
                    .toList());
        }
    }
}
