package org.zhengwu.plugin.identity;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.identity.IdentityProvider;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;

/** A provider that proves whom a test says, by the parameter {@code who}. */
final class RegionProvider implements IdentityProvider {

    private final Map<String, ProvenIdentity> known = new HashMap<>();
    private boolean out;

    /** Knows a person by the identifier. */
    RegionProvider person(String who, String name, String identifier, Assurance assurance) {
        PartyDraft party = new PartyDraft(PartyKind.NATURAL_PERSON, name, IdentifierKind.RESIDENT_ID, identifier, null);
        known.put(who, new ProvenIdentity("subject-" + who, party, null, null, assurance, false));
        return this;
    }

    /** Knows somebody who acts for an enterprise. */
    RegionProvider enterprise(String who, String holder, String code) {
        PartyDraft party =
                new PartyDraft(PartyKind.ENTERPRISE, "某某科技有限公司", IdentifierKind.UNIFIED_CREDIT_CODE, code, null);
        known.put(who, new ProvenIdentity("subject-" + who, party, holder, null, Assurance.VERIFIED, false));
        return this;
    }

    /** Knows one of the staff by the name of the account. */
    RegionProvider staff(String who, String login, boolean secondFactor) {
        known.put(who, new ProvenIdentity("subject-" + who, null, null, login, Assurance.STRONG, secondFactor));
        return this;
    }

    void isOut() {
        out = true;
    }

    @Override
    public String name() {
        return "region";
    }

    @Override
    public Set<ProvenParty> proves() {
        return EnumSet.allOf(ProvenParty.class);
    }

    @Override
    public Attempt start(URI back, ProvenParty as) {
        requireUp();
        return new Attempt(URI.create("https://id.example.gov.cn/?back=" + back), "kept\nfor " + as);
    }

    @Override
    public ProvenIdentity finish(Map<String, String> answer, URI back, ProvenParty as, String remembered) {
        requireUp();
        if (!remembered.equals("kept\nfor " + as)) {
            throw new IllegalStateException("Not what was to be remembered");
        }
        ProvenIdentity identity = known.get(answer.getOrDefault("who", ""));
        if (identity == null) {
            throw new ProofRefusedException(Reason.REFUSED, "Nobody");
        }
        return identity;
    }

    private void requireUp() {
        if (out) {
            throw new OutageException("down for a test");
        }
    }
}
