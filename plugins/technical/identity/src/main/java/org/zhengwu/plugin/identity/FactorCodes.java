package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.SecondFactor;

/** Offers factors of the chosen technology, and takes the codes of each and its recovery codes, every one once. */
@ApplicationScoped
class FactorCodes {

    private final EntityManager entities;
    private final Transactions transactions;
    private final Sealing sealing;
    private final RecoveryBook recovery;
    private final LegalClock clock;
    private final Map<String, SecondFactor> technologies = new TreeMap<>();
    private final SecondFactor chosen;

    @Inject
    FactorCodes(
            EntityManager entities,
            Transactions transactions,
            Sealing sealing,
            RecoveryBook recovery,
            LegalClock clock,
            Ports ports,
            IdentitySettings settings) {
        this.entities = entities;
        this.transactions = transactions;
        this.sealing = sealing;
        this.recovery = recovery;
        this.clock = clock;
        ports.all(SecondFactor.class).forEach(each -> technologies.put(each.name(), each));
        String name = settings.text("second-factor.technology", "totp");
        SecondFactor named = technologies.get(name);
        if (named == null) {
            throw new PluginException("The setting zhengwu.identity.second-factor.technology cannot be '" + name
                    + "': there are " + technologies.keySet() + ".");
        }
        chosen = named;
    }

    /** The name of the technology that is offered. */
    String technology() {
        return chosen.name();
    }

    /** A fresh factor; nothing is kept. */
    SecondFactorOffer offer(AccountEntity account) {
        SecondFactor.Fresh fresh = chosen.offer(account.name());
        return new SecondFactorOffer(chosen.name(), fresh.secret(), fresh.address());
    }

    /** Keeps what was offered in place of what was before. */
    void keep(AccountId account, SecondFactorOffer offer) {
        forget(account);
        entities.persist(new SecondFactorEntity(account, offer.technology(), offer.secret(), sealing));
        entities.flush();
    }

    boolean isOffered(AccountId account) {
        return entities.find(SecondFactorEntity.class, account.value()) != null;
    }

    void forget(AccountId account) {
        recovery.voidAll(account);
        entities.createQuery("delete from idSecondFactor f where f.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    /** Whether a sign-in to the account may go on with the code, which is then used up for good. */
    boolean pass(AccountEntity account, @Nullable String code) {
        return !account.hasSecondFactor() || (code != null && transactions.requiresNew(() -> take(account.id(), code)));
    }

    /** Uses a code up, in the present transaction; calls with the same code at the same time wait for each other. */
    boolean take(AccountId account, String code) {
        SecondFactorEntity factor =
                entities.find(SecondFactorEntity.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
        if (factor == null) {
            return false;
        }
        OptionalLong mark = accepted(factor, code.replaceAll("[\\s-]", ""));
        mark.ifPresent(factor::accepted);
        entities.flush();
        return mark.isPresent() || recovery.take(account, code);
    }

    private OptionalLong accepted(SecondFactorEntity factor, String code) {
        SecondFactor technology = technologies.get(factor.technology());
        return technology == null
                ? OptionalLong.empty()
                : technology.accept(factor.secret(sealing), code, clock.now(), factor.lastMark());
    }
}
