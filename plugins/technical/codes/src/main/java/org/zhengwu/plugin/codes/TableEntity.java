package org.zhengwu.plugin.codes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The table of a division, or of everywhere, with the number of its newest version. */
@Entity(name = "cdTable")
@Table(name = "cd_table")
class TableEntity {

    @Id
    private UUID id;

    private String code;
    private UUID division;

    @Column(name = "last_version")
    private int lastVersion;

    protected TableEntity() {}

    TableEntity(String code, UUID division) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = code;
        this.division = division;
    }

    int nextVersion() {
        return ++lastVersion;
    }

    int lastVersion() {
        return lastVersion;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID division() {
        return division;
    }
}
