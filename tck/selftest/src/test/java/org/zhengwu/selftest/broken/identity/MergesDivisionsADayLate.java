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
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.IdentityService;

/** Merges a division the day after the one that it was told, against DIV-002. */
@Decorator
@Priority(1)
abstract class MergesDivisionsADayLate implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Division mergeDivision(Caller caller, DivisionId id, Revision revision, DivisionMergerDraft draft) {
        String after = LocalDate.parse(String.valueOf(draft.on())).plusDays(1).toString();
        return whole.mergeDivision(caller, id, revision, new DivisionMergerDraft(draft.successor(), after));
    }
}
