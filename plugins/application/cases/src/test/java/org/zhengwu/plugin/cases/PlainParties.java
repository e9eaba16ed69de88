package org.zhengwu.plugin.cases;

import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyEntry;
import org.zhengwu.spi.technical.identity.PartyIdentity;

/** Says of every party the same; all but some came to the window of the organ. */
final class PlainParties implements Parties {

    private final Set<PartyId> neverCame;

    PlainParties(Set<PartyId> neverCame) {
        this.neverCame = neverCame;
    }

    @Override
    public Optional<PartyEntry> find(PartyId id) {
        return Optional.of(new PartyEntry(
                id, PartyKind.NATURAL_PERSON, new Masked("王*"), IdentifierKind.RESIDENT_ID, new Masked("4403****")));
    }

    @Override
    public Optional<PartyIdentity> disclose(Caller to, PartyId id) {
        return Optional.of(new PartyIdentity(
                id, PartyKind.NATURAL_PERSON, "王小明", IdentifierKind.RESIDENT_ID, "440301199001011234"));
    }

    @Override
    public String addressee(PartyId id) {
        return "王小明";
    }

    @Override
    public boolean isEnteredBy(PartyId party, Set<OrganId> organs) {
        return !neverCame.contains(party) && organs.contains(World.ORGAN);
    }
}
