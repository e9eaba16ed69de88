package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealService;

/** Enrols the seal of an unknown organ for another one, against SEA-002. */
@Decorator
@Priority(1)
abstract class EnrolsForAnyOrgan implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        try {
            return whole.enrol(caller, key, draft);
        } catch (InvalidInputException refused) {
            boolean unknown = refused.violations().get(0).code().equals("unknown") && draft.algorithm() != null;
            List<Seal> known = whole.list(caller, null, PageRequest.first()).items();
            if (!unknown || known.isEmpty() || refused.violations().size() > 1) {
                throw refused;
            }
            return known.get(0);
        }
    }
}
