package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNotice;

/** Takes the answer on file where a supplement leaves a demanded field out, against LIC-001. */
@Decorator
@Priority(1)
abstract class RefillsTheDemandedField implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft) {
        Map<String, String> form = new HashMap<>(draft.form() == null ? Map.of() : draft.form());
        whole.find(caller, id).ifPresent(found -> {
            SupplementNotice notice = found.supplementNotice();
            if (notice != null) {
                notice.demands().stream()
                        .map(Demand::field)
                        .filter(field -> field != null && found.form().containsKey(field))
                        .forEach(field -> form.putIfAbsent(field, found.form().get(field)));
            }
        });
        return whole.supplement(caller, id, revision, new SupplementDraft(form, draft.materials()));
    }
}
