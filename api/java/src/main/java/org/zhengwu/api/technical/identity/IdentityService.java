package org.zhengwu.api.technical.identity;

import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.OFFICIAL;
import static org.zhengwu.api.Role.SECURITY_ADMINISTRATOR;
import static org.zhengwu.api.Role.SERVICE_USER;
import static org.zhengwu.api.Role.SYSTEM_ADMINISTRATOR;
import static org.zhengwu.api.Role.VISITOR;

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
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Reach;
import org.zhengwu.api.Revision;
import org.zhengwu.api.UnsupportedException;

/**
 * Keeps accounts, grants, organs, divisions and parties (身份, 授权, 机构, 区划, 服务对象).
 *
 * @since 0.1
 */
public interface IdentityService {

    /**
     * Begins a session (登录). After several failures the account is locked for a growing while; an unknown
     * account, a wrong password, a wrong code, a closed and a locked account answer alike (SEC-002, SEC-011).
     *
     * @param source where the call comes from, such as a network address; only its digest is kept
     * @throws SignInRefusedException if the account, the password or the code is wrong, or the account is locked
     * @throws org.zhengwu.api.TooManyRequestsException if the source failed too often, whatever the account
     */
    @Permits(role = VISITOR, scope = Reach.ALL)
    SignedIn signIn(Caller caller, SignInDraft draft, String source);

    /** Ends the session of the token (退出); an unknown or ended one is no failure. */
    @Permits(role = VISITOR, scope = Reach.ALL)
    void signOut(Caller caller, String token);

    /** Tells the caller who is calling, also before it was granted anything (ACC-010). */
    @Permits(signedIn = true)
    CurrentSession currentSession(Caller caller);

    /**
     * Changes the caller's own password and ends all of its sessions (SEC-002, ACC-010).
     *
     * @throws SignInRefusedException if the password until now is wrong
     */
    @Permits(signedIn = true)
    void changePassword(Caller caller, PasswordChangeDraft draft);

    /** How the caller's own second factor (二次认证) stands. */
    @Permits(signedIn = true)
    default SecondFactorState secondFactor(Caller caller) {
        throw new UnsupportedException("identity.second-factor");
    }

    /**
     * Offers the caller a second factor; sign-ins need it only once it is confirmed. What was offered before and
     * not confirmed is void.
     *
     * @throws SignInRefusedException if the password is wrong, or the account is locked
     * @throws org.zhengwu.api.StepNotAllowedException if the account has one
     */
    @Permits(signedIn = true)
    default SecondFactorOffer enrolSecondFactor(Caller caller, SecondFactorEnrolmentDraft draft) {
        throw new UnsupportedException("identity.second-factor");
    }

    /**
     * Confirms the factor that was offered by a first code, which is then used up, and ends all sessions of the
     * caller: from now on each begins with a code (SEC-011).
     *
     * @return the first recovery codes, which nobody can read again
     * @throws SignInRefusedException if the code is wrong, or the account is locked
     * @throws org.zhengwu.api.StepNotAllowedException if none was offered, or the account has one
     */
    @Permits(signedIn = true)
    default RecoveryCodes confirmSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        throw new UnsupportedException("identity.second-factor");
    }

    /**
     * Gives fresh recovery codes (恢复码); those until now are void (SEC-013).
     *
     * @throws SignInRefusedException if the code is wrong, or the account is locked
     * @throws org.zhengwu.api.StepNotAllowedException if the account has no second factor
     */
    @Permits(signedIn = true)
    default RecoveryCodes renewRecoveryCodes(Caller caller, SecondFactorCodeDraft draft) {
        throw new UnsupportedException("identity.second-factor");
    }

    /**
     * Removes the caller's own second factor and its recovery codes (SEC-014).
     *
     * @throws SignInRefusedException if the code is wrong, or the account is locked
     * @throws org.zhengwu.api.StepNotAllowedException if the account has no second factor
     */
    @Permits(signedIn = true)
    default void removeSecondFactor(Caller caller, SecondFactorCodeDraft draft) {
        throw new UnsupportedException("identity.second-factor");
    }

    /**
     * Removes the second factor of somebody who lost it, and ends the sessions (SEC-014). Who resets passwords is
     * another, so that nobody alone can sign in as somebody else.
     *
     * @throws org.zhengwu.api.RuleViolatedException if it is the caller's own ({@code SEC-003})
     * @throws org.zhengwu.api.StepNotAllowedException if the account has no second factor, or is closed
     */
    @Permits(role = SECURITY_ADMINISTRATOR, scope = Reach.ALL)
    default Account resetSecondFactor(Caller caller, AccountId id, Revision revision) {
        throw new UnsupportedException("identity.second-factor");
    }

    /**
     * Opens an account (开户). One with a party may act for it as itself and holds {@code SERVICE_USER}.
     *
     * @throws AccountNameTakenException if another account has the name
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Account openAccount(Caller caller, IdempotencyKey key, AccountDraft draft);

    @Permits(
            role = {SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR},
            scope = Reach.ALL)
    Optional<Account> findAccount(Caller caller, AccountId id);

    /** The accounts by name. */
    @Permits(
            role = {SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR},
            scope = Reach.ALL)
    Page<Account> accounts(Caller caller, PageRequest page);

    /** Closes an account (销户), ends its sessions and removes its second factor; its records stay (SEC-003). */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Account closeAccount(Caller caller, AccountId id, Revision revision);

    /** Sets a new first password, lifts the lock and ends the sessions. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft);

    /**
     * Gives a role to an account.
     *
     * @throws org.zhengwu.api.RuleViolatedException if nobody may hold the role beside those held
     *     ({@code SEC-004}), if a developer or IT staff would reach production data ({@code SEC-009}), or if
     *     the caller would grant to itself ({@code SEC-003})
     */
    @Permits(role = SECURITY_ADMINISTRATOR, scope = Reach.ALL)
    HeldGrant grant(Caller caller, IdempotencyKey key, GrantDraft draft);

    /** Takes a role back; the holder loses it with the next call. */
    @Permits(role = SECURITY_ADMINISTRATOR, scope = Reach.ALL)
    void revoke(Caller caller, GrantId id, Revision revision);

    /** The grants of an account, past and future ones included, the oldest first. */
    @Permits(
            role = {SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR},
            scope = Reach.ALL)
    List<HeldGrant> grantsOf(Caller caller, AccountId account);

    /** Enters a new organ. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Organ establish(Caller caller, IdempotencyKey key, OrganDraft draft);

    /** Gives an organ new values; its grants reach the division where it lies from now on. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Organ changeOrgan(Caller caller, OrganId id, Revision revision, OrganDraft draft);

    /**
     * Merges an organ into another, which takes over its open work, its line and its grants (机构改革); those
     * of its heads end, since the successor has its own.
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Organ mergeOrgan(Caller caller, OrganId id, Revision revision, OrganMergerDraft draft);

    @Permits(role = VISITOR, scope = Reach.ALL)
    Optional<Organ> findOrgan(Caller caller, OrganId id);

    /**
     * The organs by credit code.
     *
     * @param division only those of this division, or null for all
     */
    @Permits(role = VISITOR, scope = Reach.ALL)
    Page<Organ> organs(Caller caller, @Nullable DivisionId division, PageRequest page);

    /** A division as it is today. */
    @Permits(role = VISITOR, scope = Reach.ALL)
    Optional<Division> findDivision(Caller caller, DivisionId id);

    /** The division that the code named on the day. */
    @Permits(role = VISITOR, scope = Reach.ALL)
    Optional<Division> findDivision(Caller caller, DivisionCode code, LocalDate on);

    /** The divisions directly below, by code; those of today. Throws {@code NotFoundException} below an unknown one. */
    @Permits(role = VISITOR, scope = Reach.ALL)
    Page<Division> divisionsBelow(Caller caller, DivisionId parent, PageRequest page);

    /**
     * Imports divisions from lines of {@code code,name,parentCode}, a line of titles allowed. Safe to
     * repeat: a line that is known changes nothing, one with a new name or parent begins today. An information
     * manager writes below the divisions of its grants only; every other line is rejected as out of reach.
     *
     * @param lines UTF-8 text, read once and not kept in memory
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    @Permits(role = INFORMATION_MANAGER, scope = Reach.SUBTREE)
    DivisionImportReport importDivisions(Caller caller, Reader lines);

    /** Gives a division a new code, name or parent from a day on; what was before stays known. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Division changeDivision(Caller caller, DivisionId id, Revision revision, DivisionDraft draft);

    /** Merges a division into another, which takes over what it reached (撤并). */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    Division mergeDivision(Caller caller, DivisionId id, Revision revision, DivisionMergerDraft draft);

    /**
     * Enters a party at the window. One that is known under the identifier and the same name is given back,
     * with the mobile number that was given now.
     *
     * @throws PartyNameDiffersException if the identifier is known under another name
     */
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft);

    /** A party: one's own, or one that the own organ entered. */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Optional<Party> findParty(Caller caller, PartyId id);

    /**
     * Lets an account act for a party: named by the party itself or its legal representative, or entered at
     * the window by the organ that entered the party. The party itself is told, and not those whom it entrusted.
     *
     * @throws org.zhengwu.api.RuleViolatedException if the staff name themselves or other staff, or somebody other
     *     than the party or its legal representative names another (LIC-018)
     * @throws org.zhengwu.api.InvalidInputException if the account is one of the party itself, which needs no leave
     */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    Representation represent(Caller caller, IdempotencyKey key, RepresentationDraft draft);

    /** Who may act for the party. */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    List<Representation> representationsOf(Caller caller, PartyId party);

    /** Ends the right of an account to act for a party. */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    void endRepresentation(Caller caller, RepresentationId id, Revision revision);

    /**
     * Agrees for a party to be served electronically at an address (电子送达); one agreed before on the same
     * way is replaced. Without it nothing about the party leaves the system (PIP-002).
     *
     * @throws org.zhengwu.api.InvalidInputException if the address is none of its way (IDN-007)
     */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    default ServiceAddress agreeToService(Caller caller, IdempotencyKey key, ServiceAddressDraft draft) {
        throw new UnsupportedException("identity.service-addresses");
    }

    /** The addresses at which the party agreed to be served, the newest first, withdrawn ones included. */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    default List<ServiceAddress> serviceAddressesOf(Caller caller, PartyId party) {
        throw new UnsupportedException("identity.service-addresses");
    }

    /**
     * Withdraws the agreement, as easily as it was given (PIP-002); what was served before stays served.
     *
     * @throws org.zhengwu.api.StepNotAllowedException if it was withdrawn or replaced before
     */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    default ServiceAddress withdrawServiceAddress(Caller caller, ServiceAddressId id, Revision revision) {
        throw new UnsupportedException("identity.service-addresses");
    }

    /**
     * Gives a party a copy of everything that is kept about it, in clear (个人信息查阅、复制, PIP-004). The copy is
     * audited.
     *
     * @throws org.zhengwu.api.NotFoundException if the caller does not act for the party
     * @throws org.zhengwu.api.RuleViolatedException if it acts as a handler or delegate, to whom a part was entrusted
     *     and not everything
     */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    default PersonalRecord copyPersonalRecord(Caller caller, PartyId party) {
        throw new UnsupportedException("identity.personal-record");
    }

    /** Changes the number under which a party is reached (IDN-007), at once; not by a handler (PIP-004). */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    default Party changeMobile(Caller caller, PartyId id, Revision revision, MobileDraft draft) {
        throw new UnsupportedException("identity.correction");
    }

    /**
     * Asks to have a wrong name on file corrected once a window verified it (更正); not by a handler (PIP-004).
     *
     * @throws org.zhengwu.api.InvalidInputException if the organ is not open, or the name is the one on file
     * @throws org.zhengwu.api.StepNotAllowedException if a request of the party waits
     */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    default Correction requestCorrection(Caller caller, IdempotencyKey key, NameCorrectionDraft draft) {
        throw new UnsupportedException("identity.correction");
    }

    /** What the party asked to have corrected, the newest first; a handler or delegate is refused (PIP-004). */
    @Permits(role = SERVICE_USER, scope = Reach.OWN)
    default List<Correction> correctionsOf(Caller caller, PartyId party) {
        throw new UnsupportedException("identity.correction");
    }

    /** The requests that wait at the organs in reach, the oldest first. */
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    default Page<Correction> waitingCorrections(Caller caller, PageRequest page) {
        throw new UnsupportedException("identity.correction");
    }

    /**
     * Corrects the name on file, or refuses to (PIP-004). Cases that were filed before keep the name of their day.
     *
     * @throws org.zhengwu.api.InvalidInputException if the name is not the one asked for ({@code differs})
     * @throws org.zhengwu.api.StepNotAllowedException if it was decided before
     * @throws org.zhengwu.api.RuleViolatedException if the caller may act for the party
     */
    @Permits(role = OFFICIAL, scope = Reach.OWN_ORGAN, post = Post.RECEIVER)
    default Correction decideCorrection(
            Caller caller, CorrectionId id, Revision revision, CorrectionDecisionDraft draft) {
        throw new UnsupportedException("identity.correction");
    }

    /**
     * Imports organs (系统接管) from lines of {@code creditCode,name,division,superior}: the division by its code
     * of today, the organ above by its credit code, also where it stands further down. Safe to repeat: a line that
     * is known changes nothing, one with other values changes the organ as {@link #changeOrgan} does. A line is
     * rejected where the organ above is neither on file nor accepted, or would stand below the organ itself.
     *
     * <p>A file that cannot be read to its end imports nothing. Lines are entered some hundreds at a time; what a
     * server that ends leaves undone is done by the same file again.
     *
     * @param lines comma-separated values in UTF-8; the first line may hold titles, those above or 统一社会信用代码,
     *     机关名称, 区划代码, 上级统一社会信用代码, in any order; where the superior has no column, organs on file keep theirs
     * @throws org.zhengwu.api.InvalidInputException if a title is none of a column, or there are too many lines
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    default TakeoverReport importOrgans(Caller caller, InputStream lines) {
        throw new UnsupportedException("identity.takeover");
    }

    /**
     * Opens accounts of staff (系统接管) from lines of {@code name,holder,password}, read as those of
     * {@link #importOrgans}. A known name with the same holder is unchanged, whatever the password, which stays as
     * it is; with another holder, or closed, it is rejected. No report and no log repeats what stands on a line.
     *
     * @param lines as of {@link #importOrgans}; the Chinese titles are 登录名, 姓名, 初始口令
     * @throws org.zhengwu.api.InvalidInputException if a title is none of a column, or there are too many lines
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = Reach.ALL)
    default TakeoverReport importAccounts(Caller caller, InputStream lines) {
        throw new UnsupportedException("identity.takeover");
    }

    /**
     * Gives roles (系统接管) from lines of {@code account,role,post,organ,division,from,until,entrusted}, read as
     * those of {@link #importOrgans}: accounts by name, organs by credit code, divisions by their code of today,
     * several entrusting organs between blanks or semicolons. Each line is held to the rules of {@link #grant}
     * (SEC-003, SEC-004, SEC-009). A grant that is held already is unchanged; one that was taken back is given
     * again.
     *
     * @param lines as of {@link #importOrgans}; the Chinese titles are 登录名, 角色, 岗位, 机关, 区划代码, 开始日期, 结束日期,
     *     委托机关
     * @throws org.zhengwu.api.InvalidInputException if a title is none of a column, or there are too many lines
     */
    @Permits(role = SECURITY_ADMINISTRATOR, scope = Reach.ALL)
    default TakeoverReport importGrants(Caller caller, InputStream lines) {
        throw new UnsupportedException("identity.takeover");
    }
}
