package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.selftest.broken.Altered;

/** Lists what sharing provided among what the applicant brought, against CSE-121. */
@Decorator
@Priority(1)
abstract class ListsWhatSharingProvidesAsBrought implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(ListsWhatSharingProvidesAsBrought::joined);
    }

    private static Case joined(Case found) {
        Stream<Material> provided = found.shared().stream()
                .flatMap(each ->
                        Stream.ofNullable(each.document()).map(document -> new Material(each.slot(), document)));
        return Altered.with(
                found,
                "materials",
                Stream.concat(found.materials().stream(), provided).toList());
    }
}
