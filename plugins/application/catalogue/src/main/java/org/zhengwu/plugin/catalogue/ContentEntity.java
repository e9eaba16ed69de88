package org.zhengwu.plugin.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.json.Json;

/** All that a version states, as a document; apart from it, because lists don't read it. */
@Entity(name = "catContent")
@Table(name = "cat_content")
class ContentEntity {

    @Id
    private UUID id;

    private String document;

    protected ContentEntity() {}

    ContentEntity(UUID version, ItemContent content) {
        this.id = version;
        write(content);
    }

    final void write(ItemContent content) {
        document = Json.strict().write(content);
    }

    UUID id() {
        return id;
    }

    ItemContent content() {
        return Json.lenient().read(document, ItemContent.class);
    }
}
