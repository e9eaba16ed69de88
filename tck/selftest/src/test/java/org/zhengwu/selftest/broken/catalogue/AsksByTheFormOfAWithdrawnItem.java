package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.forms.FormDefinition;

/** Keeps a form that it has shown once, against CAT-003. */
@Decorator
@Priority(1)
abstract class AsksByTheFormOfAWithdrawnItem implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    private final Map<ItemId, FormDefinition> shown = new ConcurrentHashMap<>();

    @Override
    public Optional<FormDefinition> form(Caller caller, ItemId id) {
        Optional<FormDefinition> found = whole.form(caller, id);
        found.ifPresent(form -> shown.put(id, form));
        return found.or(() -> Optional.ofNullable(shown.get(id)));
    }
}
