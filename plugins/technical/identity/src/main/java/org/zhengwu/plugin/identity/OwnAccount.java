package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** The account of who calls, for steps that ask for more than a session; a failure counts like one of a sign-in. */
@ApplicationScoped
class OwnAccount {

    private final EntityManager entities;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final AuditLog audit;

    @Inject
    OwnAccount(EntityManager entities, Passwords passwords, SignInGuard guard, AuditLog audit) {
        this.entities = entities;
        this.passwords = passwords;
        this.guard = guard;
        this.audit = audit;
    }

    /** The account where it is open and not locked. */
    AccountEntity unlocked(Caller caller) {
        AccountEntity account =
                entities.find(AccountEntity.class, caller.account().value());
        if (account == null || !account.isOpen() || guard.isLocked(account.name())) {
            throw new SignInRefusedException();
        }
        return account;
    }

    /** The account where the password is the right one as well; takes as long where there is none. */
    AccountEntity withPassword(Caller caller, String password, String action) {
        AccountEntity account;
        try {
            account = unlocked(caller);
        } catch (SignInRefusedException refused) {
            passwords.compareWithNobody(password);
            throw refused;
        }
        if (!passwords.matches(password, account.password())) {
            throw failure(caller, account, action);
        }
        return account;
    }

    /** Counts a wrong password or code, and is what to throw. */
    SignInRefusedException failure(Caller caller, AccountEntity account, String action) {
        guard.fail(account.name());
        Subject subject = new Subject(Accounts.SUBJECT_TYPE, account.id().value());
        audit.appendAlone(caller, AuditFact.refused(action, subject, Map.of()));
        return new SignInRefusedException();
    }
}
