package org.zhengwu.plugin.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.EventId;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.Notice.Text;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.notifications.AddressBook;
import org.zhengwu.spi.technical.notifications.Notifier;

/**
 * Hands each notice to every way outside on which its recipient is reached. A way that is down does not
 * hold back the others, and one that has answered is left alone when the rest is tried again.
 */
@ApplicationScoped
class Delivery implements EventSubscriber<NoticeSent> {

    private static final String MESSAGE_LANGUAGE = "zh";

    private final EntityManager entities;
    private final Answers answers;
    private final NoticeTexts texts;
    private final LegalClock clock;
    private final Map<String, Notifier> ways = new TreeMap<>();
    private final AddressBook addresses;

    @Inject
    Delivery(
            EntityManager entities,
            Answers answers,
            NoticeTexts texts,
            LegalClock clock,
            Ports ports,
            MailSettings mail,
            AgreedAddresses agreed) {
        this.entities = entities;
        this.answers = answers;
        this.texts = texts;
        this.clock = clock;
        this.addresses = ports.atMostOne(AddressBook.class).orElse(agreed);
        mail.notifier().ifPresent(own -> ways.put(own.way(), ports.guard("notifications", Notifier.class, own)));
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
        handToAll(notice, event.notice());
        entities.createQuery("update ntfNotice n set n.deliveredAt = :now where n.id = :id and n.deliveredAt is null")
                .setParameter("now", clock.now())
                .setParameter("id", notice.id())
                .executeUpdate();
    }

    private void handToAll(NoticeEntity notice, NoticeId id) {
        Set<String> answered =
                answers.to(id.value()).stream().map(Notice.Delivery::way).collect(Collectors.toSet());
        @Nullable RuntimeException first = null;
        for (String way : ways.keySet()) {
            if (answered.contains(way)) {
                continue;
            }
            try {
                hand(notice, id, way);
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

    private void hand(NoticeEntity notice, NoticeId id, String way) {
        Optional<String> address = addresses.address(notice.order(), way);
        if (address.isPresent()) {
            Text text = Objects.requireNonNull(notice.texts(texts).get(MESSAGE_LANGUAGE));
            Notifier notifier = Objects.requireNonNull(ways.get(way));
            answers.keep(id.value(), way, notifier.deliver(id, address.get(), text.title(), text.text()));
        }
    }
}
