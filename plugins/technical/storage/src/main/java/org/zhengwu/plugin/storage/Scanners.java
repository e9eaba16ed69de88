package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** The scanners that each content passes: the built-in ones and those that a vendor brings. */
@ApplicationScoped
class Scanners {

    private final StorageSettings settings;
    private final Instance<ContentScanner> brought;

    @Inject
    Scanners(StorageSettings settings, @Any Instance<ContentScanner> brought) {
        this.settings = settings;
        this.brought = brought;
    }

    List<ContentScanner> all() {
        List<ContentScanner> all = new ArrayList<>(List.of(new EicarScanner()));
        settings.clamd().ifPresent(all::add);
        brought.forEach(all::add);
        return all;
    }
}
