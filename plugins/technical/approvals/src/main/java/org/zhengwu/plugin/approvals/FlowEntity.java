package org.zhengwu.plugin.approvals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The flow of an item, or of every item, in a division, or everywhere, with the number of its newest version. */
@Entity(name = "apFlow")
@Table(name = "ap_flow")
class FlowEntity {

    @Id
    private UUID id;

    private String item;
    private UUID division;

    @Column(name = "last_version")
    private int lastVersion;

    protected FlowEntity() {}

    FlowEntity(String item, UUID division) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = item;
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

    String item() {
        return item;
    }

    UUID division() {
        return division;
    }
}
