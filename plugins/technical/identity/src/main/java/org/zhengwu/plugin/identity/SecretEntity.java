package org.zhengwu.plugin.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key of the function's own, sealed with a key of the setting. */
@Entity(name = "idSecret")
@Table(name = "id_secret")
class SecretEntity {

    @Id
    private String name;

    private String sealed;

    protected SecretEntity() {}

    SecretEntity(String name, String sealed) {
        this.name = name;
        this.sealed = sealed;
    }

    String sealed() {
        return sealed;
    }

    void sealAgain(String newSealed) {
        sealed = newSealed;
    }
}
