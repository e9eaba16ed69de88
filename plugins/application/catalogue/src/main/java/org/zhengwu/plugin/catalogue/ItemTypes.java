package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.ItemType;

/** The open code list of item types (ITM-002): the standard's own, and those that the region adds. */
@ApplicationScoped
class ItemTypes {

    private final Map<String, ItemType> types = new TreeMap<>();

    /** For the proxy of the container only. */
    ItemTypes() {}

    @Inject
    ItemTypes(@ConfigProperty(name = "zhengwu.catalogue.item-types") Optional<String> regional) {
        add(SourceCodes.ofResource("item-types.properties"));
        regional.map(Path::of).map(ItemTypes::read).ifPresent(this::add);
    }

    @Nullable
    ItemType find(String code) {
        return types.get(code);
    }

    /** The type of an item that was checked against the list when it was written. */
    ItemType of(String code) {
        ItemType type = types.get(code);
        return type == null ? new ItemType(code, code, false, false) : type;
    }

    List<ItemType> all() {
        return List.copyOf(types.values());
    }

    private void add(SourceCodes table) {
        for (String code : table.keysEnding(".name")) {
            String name = table.value(code + ".name");
            types.put(
                    code,
                    new ItemType(
                            code,
                            name == null ? code : name,
                            table.isTrue(code + ".applicable"),
                            table.isTrue(code + ".permit")));
        }
    }

    private static SourceCodes read(Path file) {
        try {
            return SourceCodes.of(Files.newInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("zhengwu.catalogue.item-types names no readable file", unreadable);
        }
    }
}
