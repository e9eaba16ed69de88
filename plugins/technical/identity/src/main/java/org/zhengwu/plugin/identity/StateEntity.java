package org.zhengwu.plugin.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Says by its stamp whether divisions and organs are still as they were read. */
@Entity(name = "idState")
@Table(name = "id_state")
class StateEntity {

    static final String DIRECTORY = "directory";

    @Id
    private String name;

    private UUID stamp;

    protected StateEntity() {}

    void changed(UUID freshStamp) {
        stamp = freshStamp;
    }

    UUID stamp() {
        return stamp;
    }
}
