package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.CheckedAccount;
import org.zhengwu.api.technical.identity.CheckedParty;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;

/**
 * Finds the account that a proven identity stands for. One of a party is made where there is none; one of the staff is
 * found by its link, or once by its name, and never made.
 */
@ApplicationScoped
class ProviderAccounts {

    private static final String LINK = "ProviderSignIn.link";
    private static final int LOCK_DIGITS = 2;

    private final EntityManager entities;
    private final Fingerprints fingerprints;
    private final PartyRegister parties;
    private final Accounts accounts;
    private final Representations representations;
    private final FactorPolicy factors;
    private final IdentityProviders providers;
    private final DatabaseLock lock;
    private final AuditLog audit;

    @Inject
    ProviderAccounts(
            EntityManager entities,
            Fingerprints fingerprints,
            PartyRegister parties,
            Accounts accounts,
            Representations representations,
            FactorPolicy factors,
            IdentityProviders providers,
            DatabaseLock lock,
            AuditLog audit) {
        this.entities = entities;
        this.fingerprints = fingerprints;
        this.parties = parties;
        this.accounts = accounts;
        this.representations = representations;
        this.factors = factors;
        this.providers = providers;
        this.lock = lock;
        this.audit = audit;
    }

    /**
     * The open account of the identity, in the present transaction.
     *
     * @param fresh the hash of a password that nobody knows, for an account that is made
     */
    AccountEntity of(ProvenIdentity identity, ProvenParty as, Caller caller, String fresh) {
        String subject = fingerprints.of("provider/" + providers.name(), identity.subject());
        // Two windows of one browser may come back at once; the second finds what the first one linked.
        lock.hold("identity.provider." + subject.substring(0, LOCK_DIGITS));
        return as == ProvenParty.STAFF ? staff(identity, subject, caller) : served(identity, subject, caller, fresh);
    }

    private AccountEntity staff(ProvenIdentity identity, String subject, Caller caller) {
        Optional<AccountEntity> linked = linked(subject, ProvenParty.STAFF, null);
        AccountEntity account = linked.or(() -> named(identity.login()))
                .filter(each -> each.isOpen() && factors.isStaff(each))
                .orElseThrow(() -> refused(Reason.STAFF_UNKNOWN, "There is no account of the staff for the identity"));
        if (linked.isEmpty()) {
            link(account, subject, ProvenParty.STAFF, caller);
        }
        return account;
    }

    /** The account of the name, where no other identity stands for it: a provider may give a name to another person. */
    private Optional<AccountEntity> named(@Nullable String login) {
        return login == null
                ? Optional.empty()
                : accounts.named(Set.of(login)).stream()
                        .filter(each -> !isLinked(each))
                        .findFirst();
    }

    private AccountEntity served(ProvenIdentity identity, String subject, Caller caller, String fresh) {
        PartyDraft draft = draft(identity);
        CheckedParty given = check(draft);
        PartyId party = enter(draft, caller);
        // An account that was granted a role meanwhile is one of the staff, who have a door of their own.
        AccountEntity account = linked(subject, ProvenParty.SERVED, party)
                .filter(each -> !factors.isStaff(each))
                .or(() -> adopted(party, given.kind(), subject, caller))
                .orElseGet(() -> make(identity.holder(), given, party, subject, caller, fresh));
        if (!account.isOpen()) {
            throw refused(Reason.CLOSED, "The account of the identity is closed");
        }
        return account;
    }

    private static PartyDraft draft(ProvenIdentity identity) {
        PartyDraft draft = identity.party();
        if (draft == null) {
            throw refused(Reason.INCOMPLETE, "The provider names no party");
        }
        // An identifier that nobody looked at would open whatever belongs to it.
        if (identity.assurance().compareTo(Assurance.VERIFIED) < 0) {
            throw refused(Reason.NOT_VERIFIED, "The provider has not verified the identity");
        }
        return draft;
    }

    private static CheckedParty check(PartyDraft draft) {
        try {
            return draft.check().orThrow();
        } catch (InvalidInputException invalid) {
            List<String> broken = invalid.violations().stream()
                    .map(each -> each.field() + " " + each.code())
                    .toList();
            throw refused(Reason.INCOMPLETE, "What the provider tells names no party: " + broken);
        }
    }

    private PartyId enter(PartyDraft draft, Caller caller) {
        Caller system = Caller.system("identity.provider");
        String request = caller.request();
        try {
            return parties.register(request == null ? system : system.inRequest(request), draft)
                    .id();
        } catch (PartyNameDiffersException differs) {
            throw refused(Reason.DIFFERS, "The identifier is known under another name or kind");
        }
    }

    private Optional<AccountEntity> linked(String subject, ProvenParty as, @Nullable PartyId party) {
        return entities.createQuery(
                        "select a from idAccount a, idProviderLink l where l.account = a.id"
                                + " and l.provider = :provider and l.subject = :subject and l.provenAs = :as"
                                + " order by l.id",
                        AccountEntity.class)
                .setParameter("provider", providers.name())
                .setParameter("subject", subject)
                .setParameter("as", as)
                .getResultStream()
                .filter(account -> party == null || party.equals(account.party()))
                .findFirst();
    }

    private boolean isLinked(AccountEntity account) {
        return !entities.createQuery(
                        "select l.id from idProviderLink l where l.account = :account and l.provider = :provider",
                        UUID.class)
                .setParameter("account", account.id().value())
                .setParameter("provider", providers.name())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The one account that the person has had here until now. Those of a legal person are of its people, of whom the
     * identity may be another.
     */
    private Optional<AccountEntity> adopted(PartyId party, PartyKind kind, String subject, Caller caller) {
        if (kind != PartyKind.NATURAL_PERSON) {
            return Optional.empty();
        }
        List<AccountEntity> own = representations.ownAccountsOf(party);
        if (!own.isEmpty() && own.stream().noneMatch(AccountEntity::isOpen)) {
            throw refused(Reason.CLOSED, "The accounts of the party are closed");
        }
        List<AccountEntity> free = own.stream()
                .filter(each -> each.isOpen() && !factors.isStaff(each) && !isLinked(each))
                .toList();
        if (free.size() != 1) {
            return Optional.empty();
        }
        link(free.get(0), subject, ProvenParty.SERVED, caller);
        return Optional.of(free.get(0));
    }

    private AccountEntity make(
            @Nullable String holder, CheckedParty of, PartyId party, String subject, Caller caller, String fresh) {
        String name = "u-" + UUID.randomUUID().toString().replace("-", "");
        AccountEntity account =
                accounts.serve(new CheckedAccount(name, holder == null ? of.name() : holder, "", party), fresh);
        link(account, subject, ProvenParty.SERVED, caller);
        return account;
    }

    private void link(AccountEntity account, String subject, ProvenParty as, Caller caller) {
        entities.persist(new ProviderLinkEntity(providers.name(), subject, as, account.id(), Instant.now()));
        entities.flush();
        audit.append(
                SignIn.actor(caller, account),
                AuditFact.done(
                        LINK,
                        new Subject(Accounts.SUBJECT_TYPE, account.id().value()),
                        Map.of("provider", providers.name(), "as", as.name())));
    }

    private static ProofRefusedException refused(Reason reason, String message) {
        return new ProofRefusedException(reason, message);
    }
}
