package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.application.cases.Applicant;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.technical.identity.PartyEntry;

/** Who applies, masked as at the draft (IDN-008), so that a list needs no look-up per line. */
@Embeddable
class ApplicantPart {

    private UUID party;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private PartyKind kind;

    @Column(name = "party_name")
    private String name;

    @Column(name = "party_identifier")
    private String identifier;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    protected ApplicantPart() {}

    ApplicantPart(PartyEntry entry, Authority authority) {
        this.party = entry.id().value();
        this.kind = entry.kind();
        this.name = entry.name().value();
        this.identifier = entry.identifier().value();
        this.authority = authority;
    }

    /** The same, for another case. */
    ApplicantPart(ApplicantPart same) {
        this.party = same.party;
        this.kind = same.kind;
        this.name = same.name;
        this.identifier = same.identifier;
        this.authority = same.authority;
    }

    Applicant view() {
        return new Applicant(new PartyId(party), kind, new Masked(name), new Masked(identifier), authority);
    }
}
