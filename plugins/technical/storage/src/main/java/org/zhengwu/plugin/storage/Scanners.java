package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** The scanners that each content passes: the built-in ones and those that a vendor brings. */
@ApplicationScoped
class Scanners {

    private final List<ContentScanner> all = new ArrayList<>();

    @Inject
    Scanners(StorageSettings settings, Ports ports) {
        all.add(new EicarScanner());
        settings.clamd()
                .map(clamd -> ports.guard("storage", ContentScanner.class, clamd))
                .ifPresent(all::add);
        all.addAll(ports.all(ContentScanner.class));
    }

    List<ContentScanner> all() {
        return List.copyOf(all);
    }
}
