package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.notifications.Notice.Text;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.notifications.AddressBook;
import org.zhengwu.spi.technical.notifications.Notifier;

/**
 * Hands each notice to every way outside on which its recipient is reached. A way that is down does not
 * hold back the others, and one that has taken the notice is left alone when the rest is tried again.
 */
@ApplicationScoped
class Delivery implements EventSubscriber<NoticeSent> {

    private static final String MESSAGE_LANGUAGE = "zh";

    private final EntityManager entities;
    private final Statements statements;
    private final Transactions transactions;
    private final NoticeTexts texts;
    private final LegalClock clock;
    private final Map<String, Notifier> ways = new TreeMap<>();
    private final Optional<AddressBook> addresses;

    @Inject
    Delivery(
            EntityManager entities,
            Statements statements,
            Transactions transactions,
            NoticeTexts texts,
            LegalClock clock,
            Ports ports) {
        this.entities = entities;
        this.statements = statements;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
        this.addresses = ports.atMostOne(AddressBook.class);
        // A name is asked for while nothing hangs yet: the others must not wait for it later.
        ports.all(Notifier.class).forEach(way -> ways.put(way.way(), way));
    }

    @Override
    public String name() {
        return "notifications.delivery";
    }

    @Override
    public Class<NoticeSent> type() {
        return NoticeSent.class;
    }

    @Override
    public void on(EventId id, NoticeSent event) {
        NoticeEntity notice = Objects.requireNonNull(
                entities.find(NoticeEntity.class, event.notice().value()));
        addresses.ifPresent(book -> handToAll(notice, event.notice(), book));
        entities.createQuery("update ntfNotice n set n.deliveredAt = :now where n.id = :id and n.deliveredAt is null")
                .setParameter("now", clock.now())
                .setParameter("id", notice.id())
                .executeUpdate();
    }

    private void handToAll(NoticeEntity notice, NoticeId id, AddressBook book) {
        Set<Object> taken = new HashSet<>(statements.column("select way from ntf_taken where notice = ?1", id.value()));
        @Nullable RuntimeException first = null;
        for (String way : ways.keySet()) {
            if (taken.contains(way)) {
                continue;
            }
            try {
                hand(notice, id, way, book);
            } catch (RuntimeException down) {
                if (first == null) {
                    first = down;
                } else {
                    first.addSuppressed(down);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void hand(NoticeEntity notice, NoticeId id, String way, AddressBook book) {
        Optional<String> address = book.address(notice.order(), way);
        if (address.isPresent()) {
            Text text = Objects.requireNonNull(notice.texts(texts).get(MESSAGE_LANGUAGE));
            Objects.requireNonNull(ways.get(way)).deliver(id, address.get(), text.title(), text.text());
            transactions.requiresNew(() -> note(id.value(), way));
        }
    }

    private void note(UUID notice, String way) {
        statements.update(
                "insert into ntf_taken (notice, way, taken_at) values (?1, ?2, ?3)", notice, way, Instant.now());
    }
}
