package org.zhengwu.plugin.codes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.codes.CodeTable;

/** All that a version states, as a document; apart from it, because lists don't read it. */
@Entity(name = "cdContent")
@Table(name = "cd_content")
class ContentEntity {

    @Id
    private UUID id;

    private String document;

    protected ContentEntity() {}

    ContentEntity(UUID version, CodeTable table) {
        this.id = version;
        this.document = Json.strict().write(table);
    }

    UUID id() {
        return id;
    }

    CodeTable table() {
        return Json.lenient().read(document, CodeTable.class);
    }
}
