package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.selftest.broken.Altered;

/** Keeps what a supplement replaces, against LIC-001. */
@Decorator
@Priority(1)
abstract class KeepsReplacedMaterials implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case supplement(Caller caller, CaseId id, Revision revision, SupplementDraft draft) {
        List<Material> before = whole.find(caller, id).map(Case::materials).orElse(List.of());
        Case after = whole.supplement(caller, id, revision, draft);
        List<Material> all = Stream.concat(before.stream(), after.materials().stream())
                .distinct()
                .toList();
        return Altered.with(after, "materials", all);
    }
}
