package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.zhengwu.spi.LegalClock;

/** Gives each operation to the part of the function that it belongs to. */
@ApplicationScoped
class JpaIdentity implements IdentityService {

    private final SignIn signIn;
    private final SecondFactors secondFactors;
    private final Accounts accounts;
    private final Grants grants;
    private final Organs organs;
    private final Divisions divisions;
    private final DivisionChanges divisionChanges;
    private final DivisionImport divisionImport;
    private final OrganImport organImport;
    private final AccountImport accountImport;
    private final GrantImport grantImport;
    private final PartyRegister parties;
    private final RepresentationChanges representations;
    private final ServiceAgreements agreements;
    private final PersonalCopies copies;
    private final Corrections corrections;
    private final LegalClock clock;

    @Inject
    JpaIdentity(
            SignIn signIn,
            SecondFactors secondFactors,
            Accounts accounts,
            Grants grants,
            Organs organs,
            Divisions divisions,
            DivisionChanges divisionChanges,
            DivisionImport divisionImport,
            OrganImport organImport,
            AccountImport accountImport,
            GrantImport grantImport,
            PartyRegister parties,
            RepresentationChanges representations,
            ServiceAgreements agreements,
            PersonalCopies copies,
            Corrections corrections,
            LegalClock clock) {
        this.signIn = signIn;
        this.secondFactors = secondFactors;
        this.accounts = accounts;
        this.grants = grants;
        this.organs = organs;
        this.divisions = divisions;
        this.divisionChanges = divisionChanges;
        this.divisionImport = divisionImport;
        this.organImport = organImport;
        this.accountImport = accountImport;
        this.grantImport = grantImport;
        this.parties = parties;
        this.representations = representations;
        this.agreements = agreements;
        this.copies = copies;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public SignedIn signIn(Caller caller, SignInDraft draft, String source) {
        return signIn.begin(caller, draft, source);
    }

    @Override
    public void signOut(Caller caller, String token) {
        signIn.end(caller, token);
    }

    @Override
    public CurrentSession currentSession(Caller caller) {
        return accounts.current(caller);
    }

    @Override
    public void changePassword(Caller caller, PasswordChangeDraft draft) {
        signIn.changePassword(caller, draft);
    }

    @Override
    public SecondFactorState secondFactor(Caller caller) {
        return secondFactors.state(caller);
    }

    @Override
    public SecondFactorOffer enrolSecondFactor(Caller caller, SecondFactorEnrolmentDraft draft) {
        return secondFactors.enrol(caller, draft);
    }

    @Override
    public RecoveryCodes confirmSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        return secondFactors.confirm(caller, draft);
    }

    @Override
    public RecoveryCodes renewRecoveryCodes(Caller caller, SecondFactorCodeDraft draft) {
        return secondFactors.renewRecoveryCodes(caller, draft);
    }

    @Override
    public void removeSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        secondFactors.remove(caller, draft);
    }

    @Override
    @Transactional
    public Account resetSecondFactor(Caller caller, AccountId id, Revision revision) {
        return accounts.resetSecondFactor(caller, id, revision);
    }

    @Override
    @Transactional
    public Account openAccount(Caller caller, IdempotencyKey key, AccountDraft draft) {
        return accounts.open(caller, draft);
    }

    @Override
    public Optional<Account> findAccount(Caller caller, AccountId id) {
        return accounts.find(id);
    }

    @Override
    public Page<Account> accounts(Caller caller, PageRequest page) {
        return accounts.list(page);
    }

    @Override
    @Transactional
    public Account closeAccount(Caller caller, AccountId id, Revision revision) {
        return accounts.close(caller, id, revision);
    }

    @Override
    @Transactional
    public Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft) {
        return accounts.resetPassword(caller, id, revision, draft);
    }

    @Override
    @Transactional
    public HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft) {
        return grants.give(caller, draft);
    }

    @Override
    @Transactional
    public void revoke(Caller caller, GrantId id, Revision revision) {
        grants.revoke(caller, id, revision);
    }

    @Override
    public List<HeldGrant> grantsOf(Caller caller, AccountId account) {
        return grants.listOf(account);
    }

    @Override
    @Transactional
    public Organ establish(Caller caller, IdempotencyKey key, OrganDraft draft) {
        return organs.establish(caller, draft);
    }

    @Override
    @Transactional
    public Organ changeOrgan(Caller caller, OrganId id, Revision revision, OrganDraft draft) {
        return organs.change(caller, id, revision, draft);
    }

    @Override
    @Transactional
    public Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft) {
        return organs.merge(caller, id, revision, draft);
    }

    @Override
    public Optional<Organ> findOrgan(Caller caller, OrganId id) {
        return organs.find(id);
    }

    @Override
    public Page<Organ> organs(Caller caller, @Nullable DivisionId division, PageRequest page) {
        return organs.list(division, page);
    }

    @Override
    public Optional<Division> findDivision(Caller caller, DivisionId id) {
        return divisions.find(id, clock.today()).map(DivisionOnDay::view);
    }

    @Override
    public Optional<Division> findDivision(Caller caller, DivisionCode code, LocalDate on) {
        return divisions.find(code, on).map(DivisionOnDay::view);
    }

    @Override
    public Page<Division> divisionsBelow(Caller caller, DivisionId parent, PageRequest page) {
        return divisions.below(parent, clock.today(), page);
    }

    @Override
    public DivisionImportReport importDivisions(Caller caller, Reader lines) {
        return divisionImport.run(caller, lines);
    }

    @Override
    @Transactional
    public Division changeDivision(Caller caller, DivisionId id, Revision revision, DivisionDraft draft) {
        return divisionChanges.change(caller, id, revision, draft);
    }

    @Override
    @Transactional
    public Division mergeDivision(Caller caller, DivisionId id, Revision revision, DivisionMergerDraft draft) {
        return divisionChanges.merge(caller, id, revision, draft);
    }

    @Override
    @Transactional
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        return parties.register(caller, draft);
    }

    @Override
    public Optional<Party> findParty(Caller caller, PartyId id) {
        return parties.find(caller, id);
    }

    @Override
    @Transactional
    public Representation represent(Caller caller, IdempotencyKey key, RepresentationDraft draft) {
        return representations.begin(caller, draft);
    }

    @Override
    public List<Representation> representationsOf(Caller caller, PartyId party) {
        return representations.listOf(caller, party);
    }

    @Override
    @Transactional
    public void endRepresentation(Caller caller, RepresentationId id, Revision revision) {
        representations.end(caller, id, revision);
    }

    @Override
    @Transactional
    public ServiceAddress agreeToService(Caller caller, IdempotencyKey key, ServiceAddressDraft draft) {
        return agreements.agree(caller, draft);
    }

    @Override
    public List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        return agreements.listOf(caller, party);
    }

    @Override
    @Transactional
    public ServiceAddress withdrawServiceAddress(Caller caller, ServiceAddressId id, Revision revision) {
        return agreements.withdraw(caller, id, revision);
    }

    @Override
    @Transactional
    public PersonalRecord copyPersonalRecord(Caller caller, PartyId party) {
        return copies.copy(caller, party);
    }

    @Override
    @Transactional
    public Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        return corrections.changeMobile(caller, id, revision, draft);
    }

    @Override
    @Transactional
    public Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        return corrections.request(caller, draft);
    }

    @Override
    public List<Correction> correctionsOf(Caller caller, PartyId party) {
        return corrections.listOf(caller, party);
    }

    @Override
    public Page<Correction> waitingCorrections(Caller caller, PageRequest page) {
        return corrections.waiting(caller, page);
    }

    @Override
    @Transactional
    public Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        return corrections.decide(caller, id, revision, draft);
    }

    @Override
    public TakeoverReport importOrgans(Caller caller, InputStream lines) {
        return organImport.run(caller, lines);
    }

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream lines) {
        return accountImport.run(caller, lines);
    }

    @Override
    public TakeoverReport importGrants(Caller caller, InputStream lines) {
        return grantImport.run(caller, lines);
    }
}
