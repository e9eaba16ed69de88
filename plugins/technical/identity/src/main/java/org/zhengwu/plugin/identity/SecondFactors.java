package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SecondFactorState;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Lets everybody enrol, renew and remove the own second factor (SEC-011 to SEC-014). */
@ApplicationScoped
class SecondFactors {

    private static final String ENROL = "enrol-second-factor";
    private static final String CONFIRM = "confirm-second-factor";
    private static final String RENEW = "renew-recovery-codes";
    private static final String REMOVE = "remove-second-factor";

    private final EntityManager entities;
    private final Transactions transactions;
    private final OwnAccount own;
    private final FactorCodes codes;
    private final RecoveryBook recovery;
    private final FactorPolicy policy;
    private final SignInGuard guard;
    private final Sessions sessions;
    private final AuditLog audit;

    @Inject
    SecondFactors(
            EntityManager entities,
            Transactions transactions,
            OwnAccount own,
            FactorCodes codes,
            RecoveryBook recovery,
            FactorPolicy policy,
            SignInGuard guard,
            Sessions sessions,
            AuditLog audit) {
        this.entities = entities;
        this.transactions = transactions;
        this.own = own;
        this.codes = codes;
        this.recovery = recovery;
        this.policy = policy;
        this.guard = guard;
        this.sessions = sessions;
        this.audit = audit;
    }

    SecondFactorState state(Caller caller) {
        AccountEntity account =
                entities.find(AccountEntity.class, caller.account().value());
        return account == null
                ? new SecondFactorState(false, false, 0)
                : new SecondFactorState(account.hasSecondFactor(), isDue(caller, account), recovery.left(account.id()));
    }

    /** Who works with grants has shown a factor, here or to an identity provider. */
    private boolean isDue(Caller caller, AccountEntity account) {
        return caller.grants().isEmpty() && policy.isDue(account);
    }

    SecondFactorOffer enrol(Caller caller, SecondFactorEnrolmentDraft draft) {
        String action = "IdentityService.enrolSecondFactor";
        AccountEntity asking = own.withPassword(caller, draft.check().orThrow().password(), action);
        SecondFactorOffer offer = codes.offer(asking);
        transactions.required(() -> {
            AccountEntity account = locked(asking.id());
            requireNone(account, ENROL);
            codes.keep(account.id(), offer);
            enter(caller, account, action);
        });
        return offer;
    }

    RecoveryCodes confirm(Caller caller, SecondFactorCodeDraft draft) {
        Consumer<AccountEntity> check = account -> {
            requireNone(account, CONFIRM);
            if (!codes.isOffered(account.id())) {
                throw new StepNotAllowedException(CONFIRM, "none", Set.of(ENROL));
            }
        };
        return withCode(caller, draft, "IdentityService.confirmSecondFactor", check, account -> {
            account.setSecondFactor(true);
            // A session that began by the password alone must not outlive what makes it too little.
            sessions.endAll(account.id());
            return recovery.issue(account.id());
        });
    }

    RecoveryCodes renewRecoveryCodes(Caller caller, SecondFactorCodeDraft draft) {
        return withCode(
                caller,
                draft,
                "IdentityService.renewRecoveryCodes",
                account -> requireOne(account, RENEW),
                account -> recovery.issue(account.id()));
    }

    void remove(Caller caller, SecondFactorCodeDraft draft) {
        withCode(
                caller,
                draft,
                "IdentityService.removeSecondFactor",
                account -> requireOne(account, REMOVE),
                account -> {
                    account.setSecondFactor(false);
                    codes.forget(account.id());
                    return true;
                });
    }

    /** Takes the step where the code is right; where it is wrong, that counts and stays counted. */
    private <T> T withCode(
            Caller caller,
            SecondFactorCodeDraft draft,
            String action,
            Consumer<AccountEntity> check,
            Function<AccountEntity, T> step) {
        String code = draft.check().orThrow().code();
        AccountEntity asking = own.unlocked(caller);
        Optional<T> done = transactions.requiresNew(() -> {
            AccountEntity account = locked(asking.id());
            check.accept(account);
            if (!codes.take(account.id(), code) || !guard.pass(account.name())) {
                return Optional.empty();
            }
            T result = step.apply(account);
            enter(caller, account, action);
            return Optional.of(result);
        });
        return done.orElseThrow(() -> own.failure(caller, asking, action));
    }

    private AccountEntity locked(AccountId id) {
        return entities.find(AccountEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static void requireNone(AccountEntity account, String step) {
        if (account.hasSecondFactor()) {
            throw new StepNotAllowedException(step, "enrolled", Set.of(RENEW, REMOVE));
        }
    }

    private static void requireOne(AccountEntity account, String step) {
        if (!account.hasSecondFactor()) {
            throw new StepNotAllowedException(step, "none", Set.of(ENROL));
        }
    }

    private void enter(Caller caller, AccountEntity account, String action) {
        Subject subject = new Subject(Accounts.SUBJECT_TYPE, account.id().value());
        audit.append(caller, AuditFact.done(action, subject, Map.of()));
        entities.flush();
    }
}
