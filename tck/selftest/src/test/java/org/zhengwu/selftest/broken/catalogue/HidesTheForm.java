package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.forms.FormDefinition;

/** Shows no form of any item, against FRM-001. */
@Decorator
@Priority(1)
abstract class HidesTheForm implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public Optional<FormDefinition> form(Caller caller, ItemId id) {
        return whole.form(caller, id).filter(form -> form.groups().isEmpty());
    }
}
