package org.zhengwu.api.technical.identity;

import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.OFFICIAL;
import static org.zhengwu.api.Role.SECURITY_ADMINISTRATOR;
import static org.zhengwu.api.Role.SERVICE_USER;
import static org.zhengwu.api.Role.SYSTEM_ADMINISTRATOR;
import static org.zhengwu.api.Role.VISITOR;

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
     * account, a wrong password, a closed and a locked account answer alike (SEC-002).
     *
     * @param source where the call comes from, such as a network address; only its digest is kept
     * @throws SignInRefusedException if the account or the password is wrong, or the account is locked
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

    /** Closes an account (销户) and ends its sessions; its records stay (SEC-003). */
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
     * the window by the organ that entered the party. The party is told.
     *
     * @throws org.zhengwu.api.RuleViolatedException if the staff name themselves or other staff, or somebody other
     *     than the party or its legal representative names another (LIC-018)
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
}
