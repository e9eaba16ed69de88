package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.transaction.Transactions;

/** Keeps sessions; a token is opaque, random, and known here by its digest only. */
@ApplicationScoped
class Sessions {

    private static final int TOKEN_LENGTH = 32;
    private static final int LONGEST_TOKEN = 100;
    private static final Duration USUAL_IDLE = Duration.ofMinutes(30);
    private static final Duration USUAL_LONGEST = Duration.ofHours(12);

    /** How old the last use on file may be: not every call writes. */
    private static final int TOUCHES = 10;

    private final EntityManager entities;
    private final Transactions transactions;
    private final Duration idle;
    private final Duration longest;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Sessions(EntityManager entities, Transactions transactions, IdentitySettings settings) {
        this.entities = entities;
        this.transactions = transactions;
        idle = settings.duration("session.idle", USUAL_IDLE);
        longest = settings.duration("session.longest", USUAL_LONGEST);
        if (idle.compareTo(longest) > 0) {
            throw new PluginException("The setting zhengwu.identity.session.idle must not be longer than"
                    + " zhengwu.identity.session.longest.");
        }
    }

    /** A session that began, and its token, which nobody can read again. */
    record Begun(String token, Instant expiresAt) {}

    /** Begins one with a password. */
    Begun begin(AccountId account) {
        return begin(account, null, false);
    }

    /**
     * Begins one.
     *
     * @param assurance how surely an identity provider knew the person, or null where none did
     * @param factorProven whether the provider asked for a second factor
     */
    Begun begin(AccountId account, @Nullable Assurance assurance, boolean factorProven) {
        byte[] secret = new byte[TOKEN_LENGTH];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        SessionEntity session = new SessionEntity(digest(token), account, Instant.now(), longest);
        session.prove(assurance, factorProven);
        entities.persist(session);
        entities.flush();
        return new Begun(token, session.expiresAt());
    }

    /** The session of the token, if it lasts; being asked for is being used. */
    Optional<SessionEntity> alive(String token) {
        Instant now = Instant.now();
        Optional<SessionEntity> session = find(token).filter(each -> each.isAlive(now, idle));
        session.filter(each -> each.wasUsedBefore(now.minus(idle.dividedBy(TOUCHES))))
                .ifPresent(each -> touch(each, now));
        return session;
    }

    private void touch(SessionEntity session, Instant now) {
        transactions.requiresNew(() -> entities.createQuery("update idSession s set s.usedAt = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", session.id())
                .executeUpdate());
    }

    private Optional<SessionEntity> find(String token) {
        return token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : entities.createQuery("select s from idSession s where s.digest = :digest", SessionEntity.class)
                        .setParameter("digest", digest(token))
                        .getResultStream()
                        .findFirst();
    }

    /** Ends the session of the token and says whose it was. */
    Optional<AccountId> end(String token) {
        Optional<SessionEntity> session = find(token);
        session.ifPresent(entities::remove);
        return session.map(each -> new AccountId(each.account()));
    }

    void endAll(AccountId account) {
        entities.createQuery("delete from idSession s where s.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    /** Deletes what can open nothing any more. */
    int deleteOver() {
        Instant now = Instant.now();
        return entities.createQuery("delete from idSession s where s.expiresAt < :now or s.usedAt < :idle")
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .executeUpdate();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
