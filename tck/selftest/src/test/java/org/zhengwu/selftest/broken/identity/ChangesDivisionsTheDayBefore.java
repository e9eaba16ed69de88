package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.IdentityService;

/** Changes a division from the day before the one that it was told, against DIV-001. */
@Decorator
@Priority(1)
abstract class ChangesDivisionsTheDayBefore implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Division changeDivision(Caller caller, DivisionId id, Revision revision, DivisionDraft draft) {
        String before =
                LocalDate.parse(String.valueOf(draft.from())).minusDays(1).toString();
        return whole.changeDivision(
                caller, id, revision, new DivisionDraft(draft.code(), draft.name(), draft.parentCode(), before));
    }
}
