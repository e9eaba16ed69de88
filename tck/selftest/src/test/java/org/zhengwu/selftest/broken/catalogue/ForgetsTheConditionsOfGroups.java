package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.forms.FieldCondition;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormGroup;
import org.zhengwu.selftest.broken.Altered;

/** Shows every group of a form as one that is always asked, against the contract of forms. */
@Decorator
@Priority(1)
abstract class ForgetsTheConditionsOfGroups implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<FormDefinition> form(Caller caller, ItemId id) {
        return whole.form(caller, id).map(ForgetsTheConditionsOfGroups::unconditional);
    }

    private static FormDefinition unconditional(FormDefinition form) {
        List<FormGroup> groups = form.groups().stream()
                .map(group -> Altered.with(group, "askedWhen", List.<FieldCondition>of()))
                .toList();
        return new FormDefinition(form.title(), groups);
    }
}
