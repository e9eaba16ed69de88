package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;

/** That a party was entered at the window of an organ. */
@Entity(name = "idPartyOrgan")
@Table(name = "id_party_organ")
class PartyOrganEntity {

    @Id
    private UUID id;

    @Column(name = "party")
    private UUID party;

    @Column(name = "organ")
    private UUID organ;

    protected PartyOrganEntity() {}

    PartyOrganEntity(PartyId party, OrganId organ) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.party = party.value();
        this.organ = organ.value();
    }

    UUID id() {
        return id;
    }

    OrganId organ() {
        return new OrganId(organ);
    }
}
