package org.zhengwu.tck.technical.notifications;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/**
 * Messages that leave by mail. In a run of the kit a mail is connected that takes every message and sends none; an
 * address that begins with {@value #REFUSED} it refuses, and of one that begins with {@value #LATE} it is out on the
 * legal day on which it first gets a message.
 */
public interface OutsideContract extends CaseFixtures {

    /** How an address begins that the mail refuses. */
    String REFUSED = "refused@";

    /** How an address begins whose messages the mail takes on another day only. */
    String LATE = "late@";

    /** How long a server may rest before it tries a way again that was out. */
    Duration REST = Duration.ofSeconds(60);

    Duration BETWEEN = Duration.ofMillis(200);

    @Test
    @Requirement("NTF-002")
    default void keepsThatAWayTookANotice() {
        Caller applicant = servedAt("person@example.cn");

        Notice notice = newestOf(applicant);

        assertThat(notice.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.way()).isEqualTo("mail");
            assertThat(delivery.taken()).isTrue();
            assertThat(delivery.reference()).isNotBlank();
            assertThat(delivery.at()).isBetween(notice.sentAt(), requireNonNull(notice.deliveredAt()));
        });
        assertFoundAlike(applicant, notice);
        Notice read = candidate().service(NotificationService.class).markRead(applicant, notice.id());
        assertThat(read.deliveries()).as("once it is read").isEqualTo(notice.deliveries());
        assertFoundAlike(applicant, read);
    }

    @Test
    @Requirement("NTF-002")
    default void keepsThatAWayRefusedANotice() {
        Caller applicant = servedAt(REFUSED + "example.cn");

        Notice notice = newestOf(applicant);

        assertThat(notice.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.way()).isEqualTo("mail");
            assertThat(delivery.taken()).isFalse();
            assertThat(delivery.reference()).isNotBlank().doesNotContain("@");
        });
        assertThat(notice.deliveredAt()).as("it lies in the box").isNotNull();
        assertFoundAlike(applicant, notice);
    }

    @Test
    @Requirement("NTF-002")
    default void isDeliveredOnceEveryWayHasAnswered() {
        Caller applicant = servedAt(LATE + UUID.randomUUID() + ".cn");

        Notice waiting = newestOf(applicant);
        assertThat(waiting.deliveredAt()).isNull();
        assertThat(waiting.deliveries()).isEmpty();
        assertFoundAlike(applicant, waiting);
        clock().moveTo(NotificationContract.JULY_6.plusDays(1));

        Notice delivered = onceDelivered(applicant);
        assertThat(delivered.id()).isEqualTo(waiting.id());
        assertThat(delivered.sentAt()).isEqualTo(waiting.sentAt());
        assertThat(dayOf(delivered.deliveredAt())).isEqualTo(NotificationContract.JULY_6.plusDays(1));
        assertThat(delivered.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.taken()).isTrue();
            assertThat(dayOf(delivery.at())).isEqualTo(NotificationContract.JULY_6.plusDays(1));
        });
    }

    private Caller servedAt(String address) {
        Caller applicant = people().applicant();
        ServiceAddressDraft draft = new ServiceAddressDraft(
                requireNonNull(applicant.actingFor()).party().toString(), ServiceWay.MAIL, address);
        candidate().service(IdentityService.class).agreeToService(applicant, IdempotencyKey.fresh(), draft);
        accepted(people(applicant), Kind.PERMIT, NotificationContract.JULY_6);
        clock().settle();
        if (candidate().absent().contains(Candidate.MAIL)) {
            assertThat(newestOf(applicant).deliveries()).isEmpty();
            throw new UnsupportedException(Candidate.MAIL);
        }
        return applicant;
    }

    private Notice newestOf(Caller caller) {
        return candidate()
                .service(NotificationService.class)
                .list(caller, false, PageRequest.first())
                .items()
                .get(0);
    }

    private void assertFoundAlike(Caller caller, Notice notice) {
        assertThat(candidate().service(NotificationService.class).find(caller, notice.id()))
                .contains(notice);
    }

    private Notice onceDelivered(Caller caller) {
        Instant latest = Instant.now().plus(REST);
        Notice notice = newestOf(caller);
        while (notice.deliveredAt() == null && Instant.now().isBefore(latest)) {
            rest();
            clock().settle();
            notice = newestOf(caller);
        }
        return notice;
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static LocalDate dayOf(@Nullable Instant at) {
        return LocalDate.ofInstant(requireNonNull(at), TestClock.ZONE);
    }
}
