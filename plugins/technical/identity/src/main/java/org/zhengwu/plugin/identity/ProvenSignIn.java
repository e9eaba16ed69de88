package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.plugin.identity.SignInTickets.Ticket;
import org.zhengwu.plugin.identity.SignInTickets.Use;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.IdentityProvider;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;
import org.zhengwu.spi.technical.identity.ProviderSignIn;

/**
 * Begins sessions by the chosen identity provider, which is asked outside of transactions. The lock that wrong passwords
 * put on a name keeps nobody out whom the provider has proven.
 */
@ApplicationScoped
class ProvenSignIn implements ProviderSignIn {

    private static final Logger LOG = System.getLogger(ProvenSignIn.class.getName());
    private static final String SIGN_IN = "IdentityService.signIn";

    private final EntityManager entities;
    private final Transactions transactions;
    private final IdentityProviders providers;
    private final ProviderAccounts accounts;
    private final SignInTickets tickets;
    private final SignInGuard guard;
    private final FactorCodes codes;
    private final FactorPolicy factors;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;

    @Inject
    ProvenSignIn(
            EntityManager entities,
            Transactions transactions,
            IdentityProviders providers,
            ProviderAccounts accounts,
            SignInTickets tickets,
            SignInGuard guard,
            FactorCodes codes,
            FactorPolicy factors,
            Passwords passwords,
            Sessions sessions,
            AuditLog audit) {
        this.entities = entities;
        this.transactions = transactions;
        this.providers = providers;
        this.accounts = accounts;
        this.tickets = tickets;
        this.guard = guard;
        this.codes = codes;
        this.factors = factors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** What the provider says of an identity that lasts for the session. */
    private record Proof(Assurance assurance, boolean factorProven) {}

    @Override
    public boolean offers(ProvenParty as) {
        return providers.proves(as);
    }

    @Override
    public Begun begin(ProvenParty as, String path, String on) {
        URI back = providers.page(path);
        IdentityProvider.Attempt attempt = providers.of(as).start(back, as);
        return new Begun(
                attempt.address(), tickets.issue(Use.ATTEMPT, as.name(), back.toString(), on, attempt.remembered()));
    }

    @Override
    public Outcome finish(Caller caller, @Nullable String ticket, Map<String, String> answer, String source) {
        String from = guard.digest(source);
        guard.requireCalm(from);
        try {
            Ticket attempt = tickets.open(Use.ATTEMPT, ticket);
            tickets.use(attempt);
            ProvenParty as = ProvenParty.valueOf(attempt.fact(0));
            ProvenIdentity identity = providers.of(as).finish(answer, URI.create(attempt.fact(1)), as, attempt.fact(3));
            // Hashing takes long, so it is done before anything is locked.
            String fresh = as == ProvenParty.STAFF ? "" : unknownPassword();
            AccountEntity account = transactions.requiresNew(() -> accounts.of(identity, as, caller, fresh));
            return goOn(caller, account, identity, attempt.fact(2));
        } catch (ProofRefusedException refused) {
            throw counted(caller, refused, from);
        }
    }

    private String unknownPassword() {
        return passwords.hash(Base64.getEncoder().encodeToString(KeyRing.random()));
    }

    private Outcome goOn(Caller caller, AccountEntity account, ProvenIdentity identity, String on) {
        Proof proof = new Proof(identity.assurance(), identity.secondFactor());
        if (account.hasSecondFactor() && !proof.factorProven()) {
            String code = tickets.issue(
                    Use.CODE, account.id().toString(), proof.assurance().name(), on);
            return new Outcome(null, code, on);
        }
        return new Outcome(transactions.requiresNew(() -> open(caller, account, proof)), null, on);
    }

    @Override
    public Outcome confirm(Caller caller, @Nullable String ticket, @Nullable String code, String source) {
        String from = guard.digest(source);
        guard.requireCalm(from);
        try {
            Ticket proven = tickets.open(Use.CODE, ticket);
            AccountEntity account = entities.find(AccountEntity.class, UUID.fromString(proven.fact(0)));
            if (guard.isLocked(account.name()) || !codes.pass(account, code)) {
                throw wrongCode(caller, account, from);
            }
            tickets.use(proven);
            Proof proof = new Proof(Assurance.valueOf(proven.fact(1)), false);
            return new Outcome(
                    transactions.requiresNew(() -> openUnlocked(caller, account, proof)), null, proven.fact(2));
        } catch (ProofRefusedException refused) {
            throw counted(caller, refused, from);
        }
    }

    /** Begins the session, if the account is still open and asks for no more than was shown. */
    private SignedIn open(Caller caller, AccountEntity shown, Proof proof) {
        AccountEntity account = entities.find(AccountEntity.class, shown.id().value());
        if (!account.isOpen() || account.hasSecondFactor() != shown.hasSecondFactor()) {
            throw new ProofRefusedException(Reason.CLOSED, "The account has changed meanwhile");
        }
        Sessions.Begun session = sessions.begin(account.id(), proof.assurance(), proof.factorProven());
        audit.append(
                SignIn.actor(caller, account),
                AuditFact.done(SIGN_IN, SignIn.subject(account), Map.of("provider", providers.name())));
        boolean due = !proof.factorProven() && factors.isDue(account);
        return new SignedIn(session.token(), session.expiresAt(), account.name(), account.id(), false, due);
    }

    /** The same after a code; guesses made at the same time may have locked the name meanwhile. */
    private SignedIn openUnlocked(Caller caller, AccountEntity shown, Proof proof) {
        if (!guard.pass(shown.name())) {
            throw new SignInRefusedException();
        }
        return open(caller, shown, proof);
    }

    private ProofRefusedException counted(Caller caller, ProofRefusedException refused, String source) {
        LOG.log(Level.INFO, "A sign-in by {0} came to nothing: {1}", providers.name(), refused.getMessage());
        guard.failFrom(source);
        audit.appendAlone(
                caller,
                AuditFact.refused(
                        SIGN_IN,
                        null,
                        Map.of("reason", refused.code(), "provider", providers.name(), "source", source)));
        return refused;
    }

    private SignInRefusedException wrongCode(Caller caller, AccountEntity account, String source) {
        guard.failFrom(source);
        guard.fail(account.name());
        audit.appendAlone(
                caller,
                AuditFact.refused(
                        SIGN_IN,
                        SignIn.subject(account),
                        Map.of("reason", "code", "provider", providers.name(), "source", source)));
        return new SignInRefusedException();
    }
}
