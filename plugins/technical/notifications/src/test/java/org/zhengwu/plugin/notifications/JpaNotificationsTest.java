package org.zhengwu.plugin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.Notice.Text;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.ServiceAddresses;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

class JpaNotificationsTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");

    private final Boxes.Audit audit = new Boxes.Audit();
    private Zhengwu zhengwu;
    private NotificationService notifications;

    @BeforeEach
    void start() {
        zhengwu = Zhengwu.builder()
                .h2InMemory()
                .movableClock(THEN)
                .bean(AuditLog.class, audit)
                .bean(Directory.class, new Boxes.Organs())
                .bean(ServiceAddresses.class, (party, way) -> Optional.empty())
                .start();
        notifications = zhengwu.service(NotificationService.class);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void showsANoticeToEachAccountThatActsForTheParty() {
        NoticeId id = Boxes.send(zhengwu, Boxes.accepted());

        for (Caller caller : List.of(Boxes.actingFor(Boxes.PARTY), Boxes.actingFor(Boxes.PARTY))) {
            assertThat(ids(caller)).containsExactly(id);
            assertThat(notifications.find(caller, id)).isPresent();
        }
        for (Caller other :
                List.of(Boxes.actingFor(Boxes.OTHER_PARTY), Boxes.staffOf(Boxes.ORGAN), Boxes.administrator())) {
            assertThat(ids(other)).isEmpty();
            assertThat(notifications.find(other, id)).isEmpty();
            assertThatThrownBy(() -> notifications.markRead(other, id)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void showsANoticeToAllStaffOfTheOrganAndOfItsSuccessor() {
        NoticeId own = Boxes.send(zhengwu, toOrgan(Boxes.ORGAN));
        NoticeId taken = Boxes.send(zhengwu, toOrgan(Boxes.MERGED));
        NoticeId other = Boxes.send(zhengwu, toOrgan(Boxes.OTHER_ORGAN));

        assertThat(ids(Boxes.staffOf(Boxes.ORGAN))).containsExactly(taken, own);
        assertThat(ids(Boxes.staffOf(Boxes.OTHER_ORGAN))).containsExactly(other);
    }

    @Test
    void showsANoticeToItsAccountAlone() {
        Caller administrator = Boxes.administrator();
        NoticeId id = Boxes.send(
                zhengwu,
                NoticeOrder.toAccount(administrator.account(), Boxes.CASE, Boxes.BUNDLE, "case.closed", Map.of()));

        assertThat(ids(administrator)).containsExactly(id);
        assertThat(ids(Boxes.administrator())).isEmpty();
    }

    @Test
    void sendsWithTheChangeOrNotAtAll() {
        Notices notices = zhengwu.service(Notices.class);

        assertThatThrownBy(() -> zhengwu.transactions().required(() -> {
                    notices.send(Boxes.accepted());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(ids(Boxes.actingFor(Boxes.PARTY))).isEmpty();
        assertThatThrownBy(() -> notices.send(Boxes.accepted())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsItInBothLanguagesAndChineseWhereEnglishIsMissing() {
        Boxes.send(zhengwu, Boxes.accepted());
        Boxes.send(zhengwu, NoticeOrder.toParty(Boxes.PARTY, Boxes.CASE, Boxes.BUNDLE, "case.closed", Map.of()));

        List<Notice> notices = list(Boxes.actingFor(Boxes.PARTY));

        assertThat(notices.get(1).texts())
                .containsEntry("zh", new Text("受理通知", "您的居住证申请已受理，编号GD-1。"))
                .containsEntry(
                        "en",
                        new Text("Application accepted", "Your application for 居住证 was accepted under number GD-1."));
        assertThat(notices.get(0).texts()).containsEntry("en", new Text("办结通知", "已办结"));
    }

    @Test
    void putsValuesInWithoutWhatBreaksHidesOrReordersText() {
        String deceptive = "居\n住\r证\u202e\u200b\u2028{number}$1\\";
        Boxes.send(zhengwu, Boxes.toParty(Map.of("item", deceptive, "number", "1")));

        assertThat(list(Boxes.actingFor(Boxes.PARTY)).get(0).texts())
                .containsEntry("zh", new Text("受理通知", "您的居住证{number}$1\\申请已受理，编号1。"));
    }

    @Test
    void refusesATextThatNoBundleHas() {
        assertThatThrownBy(() -> Boxes.send(
                        zhengwu, NoticeOrder.toParty(Boxes.PARTY, Boxes.CASE, Boxes.BUNDLE, "no.such", Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void recordsWhenANoticeWasSentDeliveredAndReadAndByWhom() {
        NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
        Caller first = Boxes.actingFor(Boxes.PARTY);
        Caller second = Boxes.actingFor(Boxes.PARTY);
        assertThat(notifications.find(first, id).orElseThrow().deliveredAt()).isNull();

        Instant delivered = THEN.plus(Duration.ofMinutes(1));
        zhengwu.clock().moveTo(delivered);
        zhengwu.settle();
        Instant read = THEN.plus(Duration.ofMinutes(2));
        zhengwu.clock().moveTo(read);
        notifications.markRead(first, id);
        zhengwu.clock().moveTo(THEN.plus(Duration.ofMinutes(3)));
        Notice again = notifications.markRead(second, id);

        assertThat(again.sentAt()).isEqualTo(THEN);
        assertThat(again.deliveredAt()).isEqualTo(delivered);
        assertThat(again.readAt()).isEqualTo(read);
        assertThat(again.readBy()).isEqualTo(first.account());
        assertThat(audit.facts).hasSize(1);
        assertThat(notifications.list(second, true, PageRequest.first()).items())
                .isEmpty();
        assertThat(notifications.list(second, false, PageRequest.first()).items())
                .hasSize(1);
    }

    @Test
    void letsOneOfManyBeTheFirstReader() throws Exception {
        NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
        List<Callable<Notice>> readers = IntStream.range(0, 8)
                .<Callable<Notice>>mapToObj(each -> () -> notifications.markRead(Boxes.actingFor(Boxes.PARTY), id))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<AccountId> told = new ArrayList<>();
        try {
            for (Future<Notice> read : threads.invokeAll(readers)) {
                told.add(read.get().readBy());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(told).hasSize(8).doesNotContainNull().containsOnly(told.get(0));
        assertThat(audit.facts).hasSize(1);
    }

    @Test
    void turnsPagesNewestFirst() {
        List<NoticeId> sent = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            sent.add(0, Boxes.send(zhengwu, Boxes.accepted()));
        }
        List<NoticeId> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Notice> page = notifications.list(Boxes.actingFor(Boxes.PARTY), false, PageRequest.of(4, cursor));
            assertThat(page.count().value()).isEqualTo(11);
            page.items().forEach(notice -> seen.add(notice.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(sent);
    }

    private static NoticeOrder toOrgan(OrganId organ) {
        return NoticeOrder.toOrgan(organ, Boxes.CASE, Boxes.BUNDLE, "case.closed", Map.of());
    }

    private List<Notice> list(Caller caller) {
        return notifications.list(caller, false, PageRequest.first()).items();
    }

    private List<NoticeId> ids(Caller caller) {
        return list(caller).stream().map(Notice::id).toList();
    }
}
