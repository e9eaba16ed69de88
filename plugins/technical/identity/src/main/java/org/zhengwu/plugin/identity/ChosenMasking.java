package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.spi.technical.identity.Masking;

/** Finds the masking that the setting names. */
@ApplicationScoped
class ChosenMasking {

    private final Masking masking;

    @Inject
    ChosenMasking(@Any Instance<Masking> found, IdentitySettings settings) {
        String name = settings.text("masking", "strict");
        masking = found.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PluginException(
                        "The setting zhengwu.identity.masking cannot be '" + name + "': there is no such masking."));
    }

    Masking get() {
        return masking;
    }
}
