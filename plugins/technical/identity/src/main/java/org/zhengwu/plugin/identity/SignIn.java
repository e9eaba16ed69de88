package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.CheckedPasswordChange;
import org.zhengwu.api.technical.identity.CheckedSignIn;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.plugin.identity.Sessions.Begun;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/**
 * Signs in and out. Whatever is wrong, the answer and the work done for it are the same; the password is
 * compared outside of transactions, since it takes long.
 */
@ApplicationScoped
class SignIn {

    private static final String SIGN_IN = "IdentityService.signIn";
    private static final String CHANGE_PASSWORD = "IdentityService.changePassword";

    private final EntityManager entities;
    private final Transactions transactions;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final SignInGuard guard;
    private final OwnAccount own;
    private final FactorCodes codes;
    private final FactorPolicy factors;
    private final Sessions sessions;
    private final AuditLog audit;

    @Inject
    SignIn(
            EntityManager entities,
            Transactions transactions,
            Passwords passwords,
            PasswordPolicy policy,
            SignInGuard guard,
            OwnAccount own,
            FactorCodes codes,
            FactorPolicy factors,
            Sessions sessions,
            AuditLog audit) {
        this.entities = entities;
        this.transactions = transactions;
        this.passwords = passwords;
        this.policy = policy;
        this.guard = guard;
        this.own = own;
        this.codes = codes;
        this.factors = factors;
        this.sessions = sessions;
        this.audit = audit;
    }

    SignedIn begin(Caller caller, SignInDraft draft, String source) {
        CheckedSignIn checked = draft.check().orThrow();
        String from = guard.digest(source);
        guard.requireCalm(from);
        Optional<AccountEntity> account = find(checked.account());
        if (!matches(account, checked.password()) || account.isEmpty()) {
            throw refusal(caller, checked.account(), account, from, "wrong");
        }
        if (guard.isLocked(checked.account())) {
            throw refusal(caller, checked.account(), account, from, "locked");
        }
        if (!codes.pass(account.get(), checked.code())) {
            throw refusal(caller, checked.account(), account, from, "code");
        }
        return transactions
                .requiresNew(() -> open(caller, account.get(), checked.password()))
                .orElseThrow(() -> refusal(caller, checked.account(), account, from, "closed"));
    }

    private Optional<AccountEntity> find(String name) {
        return entities.createQuery("select a from idAccount a where a.name = :name", AccountEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private boolean matches(Optional<AccountEntity> account, String password) {
        if (account.isEmpty()) {
            passwords.compareWithNobody(password);
            return false;
        }
        return passwords.matches(password, account.get().password());
    }

    /** Begins the session, if the account is still open, unlocked and asks for what was compared. */
    private Optional<SignedIn> open(Caller caller, AccountEntity compared, String password) {
        AccountEntity account = entities.find(AccountEntity.class, compared.id().value());
        boolean same = account.isOpen()
                && account.password().equals(compared.password())
                && account.hasSecondFactor() == compared.hasSecondFactor();
        if (!same || !guard.pass(account.name())) {
            return Optional.empty();
        }
        if (passwords.isOutdated(account.password())) {
            account.setPassword(passwords.hash(password), account.passwordSetAt());
        }
        Begun session = sessions.begin(account.id());
        audit.append(actor(caller, account), AuditFact.done(SIGN_IN, subject(account), Map.of()));
        boolean due = policy.isChangeDue(account.passwordSetAt(), Instant.now());
        return Optional.of(new SignedIn(
                session.token(), session.expiresAt(), account.name(), account.id(), due, factors.isDue(account)));
    }

    // What somebody typed as a name may be a password: only the id of a known account is kept.
    private SignInRefusedException refusal(
            Caller caller, String name, Optional<AccountEntity> account, String source, String reason) {
        guard.failFrom(source);
        guard.fail(name);
        Map<String, String> details = new HashMap<>(Map.of("reason", reason, "source", source));
        @Nullable Subject subject = account.map(SignIn::subject).orElse(null);
        audit.appendAlone(caller, AuditFact.refused(SIGN_IN, subject, details));
        return new SignInRefusedException();
    }

    void end(Caller caller, String token) {
        transactions.required(() -> sessions.end(token)
                .map(id -> entities.find(AccountEntity.class, id.value()))
                .ifPresent(account -> audit.append(
                        actor(caller, account),
                        AuditFact.done("IdentityService.signOut", subject(account), Map.of()))));
    }

    void changePassword(Caller caller, PasswordChangeDraft draft) {
        CheckedPasswordChange checked = draft.check().orThrow();
        AccountEntity account = own.withPassword(caller, checked.current(), CHANGE_PASSWORD);
        policy.require("next", account.name(), checked.next());
        if (checked.next().equals(checked.current())) {
            throw policy.refuse("next", "must differ from the password until now");
        }
        String hash = passwords.hash(checked.next());
        transactions.required(() -> keep(caller, account.id(), account.password(), hash));
    }

    private void keep(Caller caller, AccountId id, String before, String hash) {
        AccountEntity account = entities.find(AccountEntity.class, id.value());
        if (!account.password().equals(before)) {
            throw new SignInRefusedException();
        }
        account.setPassword(hash, Instant.now());
        entities.flush();
        guard.lift(account.name());
        sessions.endAll(id);
        audit.append(caller, AuditFact.done(CHANGE_PASSWORD, subject(account), Map.of()));
    }

    static Subject subject(AccountEntity account) {
        return new Subject(Accounts.SUBJECT_TYPE, account.id().value());
    }

    /** The caller as the holder of the account that it has just shown to hold. */
    static Caller actor(Caller caller, AccountEntity account) {
        return new Caller(
                account.id(),
                "",
                caller.grants(),
                caller.channel(),
                caller.assurance(),
                caller.actingFor(),
                null,
                caller.request());
    }
}
