package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.application.cases.DataSharing;
import org.zhengwu.spi.application.cases.SharedSlot;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;

/**
 * The sources of shared data: those of plugins, and those that are reached by HTTP, as the document says that
 * {@value #SETTING} names; without either there are none. Read at the start, which a mistake stops.
 */
@ApplicationScoped
class SharedSources {

    static final String SETTING = "zhengwu.cases.data-sharing";

    private final Map<String, DataSharing> byName = new TreeMap<>();
    private final Map<SharedSlot, DataSharing> bySlot = new HashMap<>();

    @Inject
    SharedSources(@ConfigProperty(name = SETTING) Optional<String> file, Technologies technologies, Ports ports) {
        ports.all(DataSharing.class).forEach(this::add);
        file.filter(name -> !name.isBlank())
                .map(name -> SettingDocuments.read(SETTING, name, SourcesDraft.class, SourcesDraft::check))
                .ifPresent(said -> said.forEach(source -> add(technologies.of(source))));
    }

    void check(@Observes Startup event) {
        // The observer makes the bean at the start, so that a mistake in the document stops it.
    }

    private void add(DataSharing source) {
        if (byName.put(source.name(), source) != null) {
            throw new PluginException("Two sources of shared data are named " + source.name() + ": leave one.");
        }
        for (SharedSlot slot : source.answers()) {
            DataSharing other = bySlot.put(slot, source);
            if (other != null) {
                throw new PluginException("The material " + slot.material() + " of "
                        + (slot.item() == null ? "every item" : slot.item()) + " is answered by the sources "
                        + other.name() + " and " + source.name() + ": leave one.");
            }
        }
    }

    /** The source that answers a material: as the item's own code says, then its basic code, then for every item. */
    Optional<DataSharing> of(CaseItem item, MaterialSlot slot) {
        return Stream.of(item.code(), new ImplementingCode(item.code()).basicCode(), null)
                .map(code -> bySlot.get(new SharedSlot(code, slot.code())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The source of the name; throws where there is none any more. */
    DataSharing named(String name) {
        DataSharing found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("There is no source of shared data named " + name + " any more");
        }
        return found;
    }
}
