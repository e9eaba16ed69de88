package org.zhengwu.plugin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.persistence.UniqueKeys;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;

/**
 * Gives a browser what a sign-in has to remember, sealed, so that an attempt that nobody finishes leaves nothing here;
 * only the use of a ticket is kept, on all servers together.
 */
@ApplicationScoped
class SignInTickets {

    private static final String CONTEXT = "identity/sign-in-ticket";
    private static final String SEPARATOR = "\n";
    private static final int HEAD = 3;
    private static final int PARTS = 4;
    private static final int LONGEST = 4000;

    private final EntityManager entities;
    private final Transactions transactions;
    private final Sealing sealing;
    private final Fingerprints fingerprints;

    @Inject
    SignInTickets(EntityManager entities, Transactions transactions, Sealing sealing, Fingerprints fingerprints) {
        this.entities = entities;
        this.transactions = transactions;
        this.sealing = sealing;
        this.fingerprints = fingerprints;
    }

    /** What a ticket is for: how many facts it holds, and for how long it is good. */
    enum Use {
        /** The way to the provider and back. */
        ATTEMPT(4, Duration.ofMinutes(10)),
        /** The code that the account asks for beside the provider. */
        CODE(3, Duration.ofMinutes(5));

        private final int facts;
        private final Duration lifetime;

        Use(int facts, Duration lifetime) {
            this.facts = facts;
            this.lifetime = lifetime;
        }
    }

    /** An opened ticket. */
    record Ticket(String id, Instant until, List<String> facts) {

        Ticket {
            facts = List.copyOf(facts);
        }

        String fact(int at) {
            return facts.get(at);
        }
    }

    /** A fresh ticket; the last fact alone may have several lines. */
    String issue(Use use, String... facts) {
        Instant until = Instant.now().plus(use.lifetime);
        String head = String.join(SEPARATOR, use.name(), UUID.randomUUID().toString(), until.toString());
        String sealed = sealing.seal(head + SEPARATOR + String.join(SEPARATOR, facts), CONTEXT);
        int ciphertext = sealed.lastIndexOf(':') + 1;
        String body = sealed.substring(0, ciphertext).replace(':', '.')
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Base64.getDecoder().decode(sealed.substring(ciphertext)));
        return body + "." + mark(body);
    }

    private String mark(String body) {
        return fingerprints.of("ticket-mark", body);
    }

    /** The ticket where it is one of ours, for this, and good. */
    Ticket open(Use use, @Nullable String text) {
        String[] parts = plain(text).split(SEPARATOR, HEAD + use.facts);
        if (parts.length != HEAD + use.facts || !parts[0].equals(use.name())) {
            throw lost();
        }
        Ticket ticket =
                new Ticket(parts[1], Instant.parse(parts[2]), List.of(parts).subList(HEAD, parts.length));
        if (!Instant.now().isBefore(ticket.until())) {
            throw lost();
        }
        return ticket;
    }

    /** What a ticket of ours says. What others made is told by its mark; it must not look like a failure of the cipher. */
    private String plain(@Nullable String text) {
        String[] parts = text == null || text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw lost();
        }
        String body = String.join(".", parts[0], parts[1], parts[2]);
        boolean ours = MessageDigest.isEqual(mark(body).getBytes(UTF_8), parts[3].getBytes(UTF_8));
        String sealed = ours
                ? String.join(
                        ":",
                        parts[0],
                        parts[1],
                        Base64.getEncoder()
                                .encodeToString(Base64.getUrlDecoder().decode(parts[2])))
                : "";
        if (!sealing.canOpen(sealed)) {
            throw lost();
        }
        return sealing.open(sealed, CONTEXT);
    }

    /** Uses the ticket up; of several calls with one at the same time one passes. */
    void use(Ticket ticket) {
        String digest = fingerprints.of("ticket", ticket.id());
        try {
            transactions.requiresNew(() -> {
                if (entities.find(UsedTicketEntity.class, digest) != null) {
                    throw lost();
                }
                entities.persist(new UsedTicketEntity(digest, ticket.until()));
                entities.flush();
            });
        } catch (RuntimeException failed) {
            if (UniqueKeys.isBroken(failed)) {
                throw lost();
            }
            throw failed;
        }
    }

    /** Forgets the uses of tickets that are too old. */
    int deleteOver() {
        return entities.createQuery("delete from idUsedTicket t where t.until < :now")
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    private static ProofRefusedException lost() {
        return new ProofRefusedException(Reason.ATTEMPT_LOST, "There is no attempt of this browser that is open");
    }
}
