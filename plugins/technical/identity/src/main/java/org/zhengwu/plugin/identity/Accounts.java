package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Grant;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Masked;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.AccountNameTakenException;
import org.zhengwu.api.technical.identity.CheckedAccount;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Opens and closes accounts. */
@ApplicationScoped
class Accounts {

    static final String SUBJECT_TYPE = "account";

    private static final String LIST = "accounts";

    private final EntityManager entities;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final SignInGuard guard;
    private final Sessions sessions;
    private final FactorCodes codes;
    private final Representations representations;
    private final Sealing sealing;
    private final ChosenMasking masking;
    private final DatabaseLock lock;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    Accounts(
            EntityManager entities,
            Passwords passwords,
            PasswordPolicy policy,
            SignInGuard guard,
            Sessions sessions,
            FactorCodes codes,
            Representations representations,
            Sealing sealing,
            ChosenMasking masking,
            DatabaseLock lock,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.passwords = passwords;
        this.policy = policy;
        this.guard = guard;
        this.sessions = sessions;
        this.codes = codes;
        this.representations = representations;
        this.sealing = sealing;
        this.masking = masking;
        this.lock = lock;
        this.clock = clock;
        this.audit = audit;
    }

    Account open(Caller caller, AccountDraft draft) {
        CheckedAccount checked = draft.check().orThrow();
        policy.require("password", checked.name(), checked.password());
        PartyId party = checked.party();
        if (party != null && entities.find(PartyEntity.class, party.value()) == null) {
            throw new InvalidInputException("party", "unknown", "must be a party on file");
        }
        String hash = passwords.hash(checked.password());
        holdNames(Set.of(checked.name()));
        if (!named(Set.of(checked.name())).isEmpty()) {
            throw new AccountNameTakenException();
        }
        AccountEntity account = party == null ? enter(checked, hash) : serve(checked, hash);
        return changed(caller, account, "IdentityService.openAccount");
    }

    /** Puts a new account on file whose holder is a party, and may be served. */
    AccountEntity serve(CheckedAccount checked, String hash) {
        AccountEntity account = enter(checked, hash);
        entities.flush();
        Grant served = new Grant(Role.SERVICE_USER, null, null, null, clock.today(), null, Set.of());
        entities.persist(new GrantEntity(account.id(), served));
        return account;
    }

    /** Keeps others from taking the names in the present transaction. */
    void holdNames(Collection<String> names) {
        // Names of the same first letter wait for each other, so that no two are equal; in order, so that nobody waits
        // in a circle.
        names.stream()
                .map(name -> name.substring(0, 1))
                .sorted()
                .distinct()
                .forEach(first -> lock.hold("identity.account." + first));
    }

    /** The accounts with one of the names. */
    List<AccountEntity> named(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select a from idAccount a where a.name in :names", AccountEntity.class)
                .setParameter("names", names)
                .getResultList();
    }

    /** Puts a new account on file. */
    AccountEntity enter(CheckedAccount checked, String hash) {
        AccountEntity account = new AccountEntity(checked, hash, sealing, Instant.now());
        entities.persist(account);
        return account;
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entities.find(AccountEntity.class, id.value()))
                .map(this::view);
    }

    Page<Account> list(PageRequest page) {
        String after =
                Cursor.read(LIST, page.cursor()).map(cursor -> cursor.text(0)).orElse("");
        List<AccountEntity> accounts = entities.createQuery(
                        "select a from idAccount a where a.name > :after order by a.name", AccountEntity.class)
                .setParameter("after", after)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = accounts.size() > page.limit();
        List<AccountEntity> shown = more ? accounts.subList(0, page.limit()) : accounts;
        int count = entities.createQuery("select a.id from idAccount a", UUID.class)
                .setMaxResults(CappedCount.CAP + 1)
                .getResultList()
                .size();
        return new Page<>(
                shown.stream().map(this::view).toList(),
                more ? Cursor.write(LIST, shown.get(shown.size() - 1).name()) : null,
                CappedCount.of(count));
    }

    Account close(Caller caller, AccountId id, Revision revision) {
        AccountEntity account = onFile(id, revision, "close");
        account.close();
        codes.forget(id);
        sessions.endAll(id);
        return changed(caller, account, "IdentityService.closeAccount");
    }

    Account resetPassword(Caller caller, AccountId id, Revision revision, PasswordResetDraft draft) {
        String password = draft.check().orThrow().password();
        AccountEntity account = onFile(id, revision, "reset-password");
        policy.require("password", account.name(), password);
        account.setPassword(passwords.hash(password), Instant.now());
        entities.flush();
        guard.lift(account.name());
        sessions.endAll(id);
        return changed(caller, account, "IdentityService.resetPassword");
    }

    Account resetSecondFactor(Caller caller, AccountId id, Revision revision) {
        RolesHeld.requireOther(caller.account(), id, "own-second-factor", "Nobody resets the own second factor");
        AccountEntity account = onFile(id, revision, "reset-second-factor");
        if (!account.hasSecondFactor()) {
            throw new StepNotAllowedException("reset-second-factor", "none", Set.of());
        }
        account.setSecondFactor(false);
        codes.forget(id);
        sessions.endAll(id);
        return changed(caller, account, "IdentityService.resetSecondFactor");
    }

    CurrentSession current(Caller caller) {
        AccountEntity account =
                entities.find(AccountEntity.class, caller.account().value());
        ActingFor actingFor = caller.actingFor();
        List<ActingFor> usual = actingFor == null ? List.of() : List.of(actingFor);
        return new CurrentSession(
                caller.account(),
                account == null ? caller.account().toString() : account.name(),
                masked(caller.name()),
                caller.channel(),
                caller.assurance(),
                caller.grants().stream().map(Grant::role).distinct().sorted().toList(),
                caller.grants(),
                actingFor,
                account == null ? usual : representations.choices(account));
    }

    private AccountEntity onFile(AccountId id, Revision revision, String step) {
        AccountEntity account = entities.find(AccountEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFoundException(SUBJECT_TYPE);
        }
        Revisions.expect(account.revision(), revision);
        if (!account.isOpen()) {
            throw new StepNotAllowedException(step, "closed", Set.of());
        }
        return account;
    }

    private Account changed(Caller caller, AccountEntity account, String action) {
        Subject subject = new Subject(SUBJECT_TYPE, account.id().value());
        audit.append(caller, AuditFact.done(action, subject, Map.of()));
        entities.flush();
        return view(account);
    }

    private Account view(AccountEntity account) {
        return new Account(
                account.id(),
                new Revision(account.revision()),
                account.name(),
                masked(account.holder(sealing)),
                account.isOpen(),
                account.party(),
                account.hasSecondFactor());
    }

    private Masked masked(String person) {
        return masking.get().name(PartyKind.NATURAL_PERSON, person);
    }
}
