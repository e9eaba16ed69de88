package org.zhengwu.plugin.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.ServiceAddresses;
import org.zhengwu.spi.technical.notifications.AddressBook;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notifier;
import org.zhengwu.testing.Postgres;

class DeliveryTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Caller READER = Boxes.actingFor(Boxes.PARTY);

    private static Boxes.Way sms = new Boxes.Way("sms");
    private static Boxes.Way mail = new Boxes.Way("mail");

    @Test
    void handsANoticeToEveryWayOnWhichItsRecipientIsReached() {
        try (Zhengwu zhengwu = start(Zhengwu.builder().h2InMemory())) {
            NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
            zhengwu.settle();

            assertThat(sms.messages).containsExactly("sms of " + Boxes.PARTY + " 受理通知 您的居住证申请已受理，编号GD-1。");
            assertThat(mail.delivered).containsExactly(id);
            assertThat(find(zhengwu, id).deliveredAt()).isEqualTo(THEN);
        }
    }

    @Test
    void triesAWayAgainThatIsDownAndLeavesAloneTheOneThatTookIt() {
        try (Zhengwu zhengwu = start(Zhengwu.builder().h2InMemory())) {
            expectRetry(zhengwu);
        }
    }

    @Test
    @Tag("full")
    void triesAgainOnPostgres() throws Exception {
        try (Postgres server = Postgres.start();
                Zhengwu zhengwu = start(Zhengwu.builder().dataSource(server.newDatabase()))) {
            expectRetry(zhengwu);
            assertThat(zhengwu.service(NotificationService.class)
                            .list(READER, true, PageRequest.of(1, null))
                            .items())
                    .hasSize(1);
            zhengwu.service(NotificationService.class).markRead(READER, sms.delivered.get(0));
        }
    }

    private static void expectRetry(Zhengwu zhengwu) {
        sms.failures = 2;
        NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
        zhengwu.settle();

        assertThat(sms.delivered).isEmpty();
        assertThat(mail.delivered).containsExactly(id);
        assertThat(find(zhengwu, id).deliveredAt()).isNull();

        zhengwu.settle();
        zhengwu.settle();

        assertThat(sms.delivered).containsExactly(id);
        assertThat(mail.delivered).containsExactly(id);
        assertThat(find(zhengwu, id).deliveredAt()).isEqualTo(THEN);
    }

    @Test
    void keepsANoticeInTheBoxWhoseDeliveryWasParked() {
        try (Zhengwu zhengwu = start(Zhengwu.builder().h2InMemory())) {
            Deliveries deliveries = zhengwu.service(Deliveries.class);
            sms.failures = 3;
            sms.faulty = true;
            NoticeId parked = Boxes.send(zhengwu, Boxes.accepted());
            for (int i = 0; i < 5; i++) {
                zhengwu.settle();
            }

            assertThat(deliveries.parked()).isEqualTo(1);
            assertThat(find(zhengwu, parked).deliveredAt()).isNull();

            NoticeId next = Boxes.send(zhengwu, Boxes.accepted());
            zhengwu.settle();
            assertThat(sms.delivered).as("the next does not wait").containsExactly(next);

            deliveries.retryParked();
            zhengwu.settle();
            assertThat(sms.delivered).containsExactly(next, parked);
            assertThat(find(zhengwu, parked).deliveredAt()).isEqualTo(THEN);
        }
    }

    @Test
    void waitsForAWayThatIsDownLongerThanAllAttempts() {
        try (Zhengwu zhengwu = start(Zhengwu.builder().h2InMemory())) {
            Deliveries deliveries = zhengwu.service(Deliveries.class);
            sms.failures = 7;
            NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
            for (int i = 0; i < 7; i++) {
                zhengwu.settle();
            }

            assertThat(sms.delivered).isEmpty();
            assertThat(deliveries.parked()).isZero();

            zhengwu.settle();
            assertThat(sms.delivered).containsExactly(id);
        }
    }

    private static Notice find(Zhengwu zhengwu, NoticeId id) {
        return zhengwu.service(NotificationService.class).find(READER, id).orElseThrow();
    }

    private static Zhengwu start(Zhengwu.Builder builder) {
        sms = new Boxes.Way("sms");
        mail = new Boxes.Way("mail");
        return builder.movableClock(THEN)
                .setting("zhengwu.outbox.attempts", "3")
                .setting("zhengwu.outbox.backoff", "PT0S")
                .bean(AuditLog.class, new Boxes.Audit())
                .bean(Directory.class, new Boxes.Organs())
                .bean(ServiceAddresses.class, (party, way) -> Optional.empty())
                .bean(AddressBook.class, (NoticeOrder order, String way) -> Optional.of(way + " of " + order.party()))
                .beanClasses(Ways.class)
                .start();
    }

    /** Makes the ways outside, which are two of one type. */
    @ApplicationScoped
    static class Ways {

        @Produces
        Notifier first() {
            return sms;
        }

        @Produces
        Notifier second() {
            return mail;
        }
    }
}
