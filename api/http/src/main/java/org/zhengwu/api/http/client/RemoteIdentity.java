package org.zhengwu.api.http.client;

import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.AccountsHttp;
import org.zhengwu.api.http.identity.CorrectionsHttp;
import org.zhengwu.api.http.identity.DivisionsHttp;
import org.zhengwu.api.http.identity.GrantsHttp;
import org.zhengwu.api.http.identity.OrgansHttp;
import org.zhengwu.api.http.identity.PartiesHttp;
import org.zhengwu.api.http.identity.RepresentationsHttp;
import org.zhengwu.api.http.identity.SecondFactorHttp;
import org.zhengwu.api.http.identity.ServiceAddressesHttp;
import org.zhengwu.api.http.identity.SessionsHttp;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.RepresentationId;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SecondFactorState;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceAddressId;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.api.technical.identity.TakeoverReport;

/** Accounts, organs, divisions and parties of a server, over HTTP. */
final class RemoteIdentity implements IdentityService {

    private final Sessions sessions;

    RemoteIdentity(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public SignedIn signIn(Caller caller, SignInDraft draft, String source) {
        // The server sees for itself where a call comes from.
        return sessions(caller).signIn(draft);
    }

    @Override
    public void signOut(Caller caller, String token) {
        sessions.with(token).binding(SessionsHttp.class).signOut();
    }

    @Override
    public CurrentSession currentSession(Caller caller) {
        return sessions(caller).current();
    }

    @Override
    public void changePassword(Caller caller, PasswordChangeDraft draft) {
        sessions(caller).changePassword(draft);
    }

    @Override
    public SecondFactorState secondFactor(Caller caller) {
        return secondFactors(caller).show();
    }

    @Override
    public SecondFactorOffer enrolSecondFactor(Caller caller, SecondFactorEnrolmentDraft draft) {
        return secondFactors(caller).enrol(draft);
    }

    @Override
    public RecoveryCodes confirmSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        return secondFactors(caller).confirm(draft);
    }

    @Override
    public RecoveryCodes renewRecoveryCodes(Caller caller, SecondFactorCodeDraft draft) {
        return secondFactors(caller).renewRecoveryCodes(draft);
    }

    @Override
    public void removeSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        secondFactors(caller).remove(draft);
    }

    @Override
    public Account resetSecondFactor(Caller caller, AccountId id, Revision revision) {
        return accounts(caller).resetSecondFactor(id, revision);
    }

    @Override
    public Account openAccount(Caller caller, IdempotencyKey key, AccountDraft draft) {
        return accounts(caller).open(key, draft);
    }

    @Override
    public Optional<Account> findAccount(Caller caller, AccountId id) {
        return Sessions.found(() -> accounts(caller).find(id));
    }

    @Override
    public Page<Account> accounts(Caller caller, PageRequest page) {
        return accounts(caller).list(page.limit(), page.cursor());
    }

    @Override
    public Account closeAccount(Caller caller, AccountId id, Revision revision) {
        return accounts(caller).close(id, revision);
    }

    @Override
    public Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft) {
        return accounts(caller).resetPassword(id, revision, draft);
    }

    @Override
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        return grants(caller).give(key, draft);
    }

    @Override
    public void revoke(Caller caller, GrantId id, Revision revision) {
        grants(caller).revoke(id, revision);
    }

    @Override
    public List<HeldGrant> grantsOf(Caller caller, AccountId account) {
        return accounts(caller).grants(account);
    }

    @Override
    public Organ establish(Caller caller, IdempotencyKey key, OrganDraft draft) {
        return organs(caller).establish(key, draft);
    }

    @Override
    public Organ changeOrgan(Caller caller, OrganId id, Revision revision, OrganDraft draft) {
        return organs(caller).change(id, revision, draft);
    }

    @Override
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        return organs(caller).merge(id, revision, draft);
    }

    @Override
    public Optional<Organ> findOrgan(Caller caller, OrganId id) {
        return Sessions.found(() -> organs(caller).find(id));
    }

    @Override
    public Page<Organ> organs(Caller caller, @Nullable DivisionId division, PageRequest page) {
        return organs(caller).list(division, page.limit(), page.cursor());
    }

    @Override
    public Optional<Division> findDivision(Caller caller, DivisionId id) {
        return Sessions.found(() -> divisions(caller).find(id));
    }

    @Override
    public Optional<Division> findDivision(Caller caller, DivisionCode code, LocalDate on) {
        return Sessions.found(() -> divisions(caller).named(code, on));
    }

    @Override
    public Page<Division> divisionsBelow(Caller caller, DivisionId parent, PageRequest page) {
        return divisions(caller).children(parent, page.limit(), page.cursor());
    }

    @Override
    public DivisionImportReport importDivisions(Caller caller, Reader lines) {
        return divisions(caller).importLines(new Utf8Stream(lines));
    }

    @Override
    public Division changeDivision(Caller caller, DivisionId id, Revision revision, DivisionDraft draft) {
        return divisions(caller).change(id, revision, draft);
    }

    @Override
    public Division mergeDivision(Caller caller, DivisionId id, Revision revision, DivisionMergerDraft draft) {
        return divisions(caller).merge(id, revision, draft);
    }

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        return parties(caller).register(key, draft);
    }

    @Override
    public Optional<Party> findParty(Caller caller, PartyId id) {
        return Sessions.found(() -> parties(caller).find(id));
    }

    @Override
    public Representation represent(Caller caller, IdempotencyKey key, RepresentationDraft draft) {
        return representations(caller).begin(key, draft);
    }

    @Override
    public List<Representation> representationsOf(Caller caller, PartyId party) {
        return parties(caller).representations(party);
    }

    @Override
    public void endRepresentation(Caller caller, RepresentationId id, Revision revision) {
        representations(caller).end(id, revision);
    }

    @Override
    public ServiceAddress agreeToService(Caller caller, IdempotencyKey key, ServiceAddressDraft draft) {
        return serviceAddresses(caller).agree(key, draft);
    }

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        return parties(caller).serviceAddresses(party);
    }

    @Override
    public ServiceAddress withdrawServiceAddress(Caller caller, ServiceAddressId id, Revision revision) {
        return serviceAddresses(caller).withdraw(id, revision);
    }

    @Override
    public PersonalRecord copyPersonalRecord(Caller caller, PartyId party) {
        return parties(caller).personalRecord(party);
    }

    @Override
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        return parties(caller).changeMobile(id, revision, draft);
    }

    @Override
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        return corrections(caller).request(key, draft);
    }

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        return parties(caller).corrections(party);
    }

    @Override
    public Page<Correction> waitingCorrections(Caller caller, PageRequest page) {
        return corrections(caller).waiting(page.limit(), page.cursor());
    }

    @Override
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        return corrections(caller).decide(id, revision, draft);
    }

    @Override
    public TakeoverReport importOrgans(Caller caller, InputStream lines) {
        return organs(caller).importLines(lines);
    }

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream lines) {
        return accounts(caller).importLines(lines);
    }

    @Override
    public TakeoverReport importGrants(Caller caller, InputStream lines) {
        return grants(caller).importLines(lines);
    }

    private SecondFactorHttp secondFactors(Caller caller) {
        return sessions.as(caller, SecondFactorHttp.class);
    }

    private SessionsHttp sessions(Caller caller) {
        return sessions.as(caller, SessionsHttp.class);
    }

    private AccountsHttp accounts(Caller caller) {
        return sessions.as(caller, AccountsHttp.class);
    }

    private GrantsHttp grants(Caller caller) {
        return sessions.as(caller, GrantsHttp.class);
    }

    private OrgansHttp organs(Caller caller) {
        return sessions.as(caller, OrgansHttp.class);
    }

    private DivisionsHttp divisions(Caller caller) {
        return sessions.as(caller, DivisionsHttp.class);
    }

    private PartiesHttp parties(Caller caller) {
        return sessions.as(caller, PartiesHttp.class);
    }

    private RepresentationsHttp representations(Caller caller) {
        return sessions.as(caller, RepresentationsHttp.class);
    }

    private CorrectionsHttp corrections(Caller caller) {
        return sessions.as(caller, CorrectionsHttp.class);
    }

    private ServiceAddressesHttp serviceAddresses(Caller caller) {
        return sessions.as(caller, ServiceAddressesHttp.class);
    }
}
