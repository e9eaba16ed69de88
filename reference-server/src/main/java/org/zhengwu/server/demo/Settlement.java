package org.zhengwu.server.demo;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.spi.LegalClock;

/** Makes the divisions, organs, parties and accounts of a region; each under a key of its own, so once. */
final class Settlement {

    private final IdentityService identity;
    private final Caller caller;
    private final Region region;
    private final Map<String, String> organs = new HashMap<>();
    private final Map<String, String> parties = new HashMap<>();

    Settlement(IdentityService identity, Caller caller, Region region) {
        this.identity = identity;
        this.caller = caller;
        this.region = region;
    }

    /** The divisions and organs. */
    void organs() {
        divisions();
        region.organs().forEach(this::establish);
    }

    /** Everything. */
    void all() {
        organs();
        region.parties().forEach(this::register);
        region.accounts().forEach(this::open);
    }

    /** The divisions and organs, and a seal for each organ, which the platform of the demo makes. */
    void seals(SealService seals) {
        organs();
        organs.forEach((name, organ) ->
                seals.enrol(caller, key("seal", name), new SealDraft(organ, "行政审批专用章", null, null, null)));
    }

    private void divisions() {
        String lines = region.divisions().stream()
                .map(each -> each.code() + "," + each.name() + "," + each.parentCode() + "\n")
                .collect(Collectors.joining());
        DivisionImportReport report = identity.importDivisions(caller, new StringReader(lines));
        if (!report.rejected().isEmpty()) {
            throw new IllegalStateException("The demo divisions were rejected: " + report.rejected());
        }
    }

    private void establish(Region.Organ organ) {
        OrganDraft draft = OrganDraft.builder()
                .creditCode(organ.creditCode())
                .name(organ.name())
                .division(division(organ.division()))
                .superior(organ.superior() == null ? null : organs.get(organ.superior()))
                .build();
        organs.put(
                organ.key(),
                identity.establish(caller, key("organ", organ.key()), draft)
                        .id()
                        .toString());
    }

    private void register(Region.Party party) {
        PartyDraft draft = PartyDraft.builder()
                .kind(party.kind())
                .name(party.name())
                .identifierKind(party.identifierKind())
                .identifier(party.identifier())
                .build();
        parties.put(
                party.key(),
                identity.registerParty(caller, key("party", party.key()), draft)
                        .id()
                        .toString());
    }

    private void open(Region.Account account) {
        AccountDraft draft = AccountDraft.builder()
                .name(account.name())
                .holder(account.holder())
                .password(region.password())
                .party(account.party() == null ? null : parties.get(account.party()))
                .build();
        String id = identity.openAccount(caller, key("account", account.name()), draft)
                .id()
                .toString();
        int number = 0;
        for (Region.Grant grant : orNone(account.grants())) {
            grant(id, grant, key("grant", account.name() + "-" + ++number));
        }
        for (Region.Representation each : orNone(account.represents())) {
            RepresentationDraft representation = RepresentationDraft.builder()
                    .account(id)
                    .party(parties.get(each.party()))
                    .authority(each.authority())
                    .build();
            identity.represent(caller, key("represent", account.name() + "-" + each.party()), representation);
        }
    }

    private void grant(String account, Region.Grant grant, IdempotencyKey key) {
        GrantDraft draft = GrantDraft.builder()
                .account(account)
                .role(grant.role())
                .post(grant.post())
                .organ(grant.organ() == null ? null : organs.get(grant.organ()))
                .division(grant.division() == null ? null : division(grant.division()))
                .build();
        identity.grant(caller, key, draft);
    }

    private String division(String code) {
        return identity.findDivision(caller, DivisionCode.of(code), LocalDate.now(LegalClock.ZONE))
                .orElseThrow(() -> new IllegalStateException("The demo names the unknown division " + code))
                .id()
                .toString();
    }

    private static IdempotencyKey key(String kind, String name) {
        return new IdempotencyKey("demo-" + kind + "-" + name);
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
