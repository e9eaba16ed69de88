package org.zhengwu.tck.technical.notifications;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.TestClock;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;
import org.zhengwu.tck.technical.identity.FreshAccount;

/** Messages, as a case sends them: sent, delivered, read, and seen by their recipients alone. */
public interface NotificationContract extends CaseFixtures {

    LocalDate JULY_6 = LocalDate.of(2026, 7, 6);

    default NotificationService notifications() {
        return candidate().service(NotificationService.class);
    }

    @Test
    @Requirement("NTF-002")
    default void recordsThatANoticeWasSentDeliveredAndRead() {
        Caller applicant = people().applicant();
        notified(applicant);
        clock().settle();

        Notice delivered = notices(applicant, true).get(0);
        assertThat(delivered.sentAt()).isNotNull();
        assertThat(delivered.deliveredAt()).isNotNull().isAfterOrEqualTo(delivered.sentAt());
        assertThat(delivered.readAt()).isNull();
        assertThat(notifications().find(applicant, delivered.id())).contains(delivered);
        assertThat(notices(applicant, true))
                .as("looked at and not marked as read")
                .contains(delivered);

        clock().moveTo(JULY_6.plusDays(1));
        Notice read = notifications().markRead(applicant, delivered.id());
        assertThat(dayOf(delivered.sentAt())).isEqualTo(JULY_6);
        assertThat(dayOf(read.readAt())).isEqualTo(JULY_6.plusDays(1));
        assertThat(read.readBy()).isEqualTo(applicant.account());
        assertThat(notices(applicant, true)).extracting(Notice::id).doesNotContain(read.id());
        assertThat(notices(applicant, false)).extracting(Notice::id).contains(read.id());
        assertThat(notifications().find(applicant, read.id())).contains(read);
    }

    @Test
    @Requirement("NTF-002")
    default void leavesTheOtherNoticesUnread() {
        Caller applicant = people().applicant();
        notified(applicant);
        notified(applicant);
        clock().settle();
        List<NoticeId> unread =
                notices(applicant, true).stream().map(Notice::id).toList();

        notifications().markRead(applicant, unread.get(0));

        assertThat(unread).hasSizeGreaterThan(1);
        assertThat(notices(applicant, true)).extracting(Notice::id).isEqualTo(unread.subList(1, unread.size()));
    }

    @Test
    @Requirement("NTF-002")
    default void showsANoticeAsReadToEveryAccountOfItsParty() {
        Caller applicant = people().applicant();
        notified(applicant);
        clock().settle();
        Caller other = otherAccountOf(applicant);
        Notice unread = notices(other, true).get(0);

        notifications().markRead(applicant, unread.id());

        assertThat(notices(other, true)).extracting(Notice::id).doesNotContain(unread.id());
    }

    private Caller otherAccountOf(Caller applicant) {
        return FreshAccount.open(
                        candidate(), requireNonNull(applicant.actingFor()).party())
                .signIn();
    }

    @Test
    @Requirement("NTF-003")
    default void keepsWhoReadItFirst() {
        Caller applicant = people().applicant();
        notified(applicant);
        clock().settle();
        Notice unread = notices(applicant, true).get(0);
        assertThat(notifications().find(applicant, unread.id())).contains(unread);
        assertThat(notices(applicant, true)).contains(unread);
        Notice first = notifications().markRead(applicant, unread.id());
        assertThat(notices(applicant, false)).contains(first);
        assertThat(notices(otherAccountOf(applicant), true))
                .as("what another account of the party has read")
                .extracting(Notice::id)
                .doesNotContain(first.id());
        clock().moveTo(JULY_6.plusDays(1));

        assertThat(notifications().markRead(applicant, first.id())).isEqualTo(first);
    }

    @Test
    @Requirement("PIP-004")
    default void isInTheCopyOfWhatIsKeptAboutTheParty() {
        Caller applicant = people().applicant();
        notified(applicant);
        Notice notice = notices(applicant, false).get(0);
        PartyId party = requireNonNull(notice.party());

        PersonalRecord copy = candidate().service(IdentityService.class).copyPersonalRecord(applicant, party);

        assertThat(copy.entries())
                .flatExtracting(entry -> entry.values().values())
                .containsAll(
                        notice.texts().values().stream().map(Notice.Text::text).toList());
    }

    @Test
    @Requirement({"NTF-004", "ACC-004"})
    default void showsANoticeToItsRecipientAlone() {
        Caller applicant = people().applicant();
        notified(applicant);
        NoticeId notice = notices(applicant, false).get(0).id();
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThat(notifications().find(applicant, notice)).isPresent();
        assertThat(notifications().find(stranger, notice)).isEmpty();
        assertThat(notices(stranger, false)).isEmpty();
        assertThatThrownBy(() -> notifications().markRead(stranger, notice)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notifications().markRead(applicant, new NoticeId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("NTF-004")
    default void showsTheNoticesOfWhomOneActsForAlone() {
        clock().moveTo(JULY_6);
        Caller company = cast().serviceUser(PartyKind.ENTERPRISE);
        PartyId party = requireNonNull(company.actingFor()).party();
        FreshAccount handler = FreshAccount.open(
                candidate(),
                requireNonNull(cast().serviceUser(PartyKind.NATURAL_PERSON).actingFor())
                        .party());
        handler.represent(party, company);
        notified(company);
        clock().settle();

        List<Notice> entrusted = notices(handler.signInFor(party), false);
        assertThat(entrusted).as("to whom one acts for it").isNotEmpty();
        NoticeId notice = entrusted.get(0).id();
        assertThat(notifications().find(handler.signInFor(party), notice)).contains(entrusted.get(0));

        Caller self = handler.signIn();
        assertThat(notices(self, false)).extracting(Notice::id).doesNotContain(notice);
        assertThat(notifications().find(self, notice)).isEmpty();
        assertThatThrownBy(() -> notifications().markRead(self, notice)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("NTF-001")
    default void saysItInChineseAndEnglishWithoutPersonalText() {
        Caller applicant = people().applicant();
        Case about = notified(applicant);
        clock().settle();

        assertThat(notices(applicant, false)).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.subject()).isEqualTo(about.id().subject());
            assertSaidInBothLanguages(notice, about);
            assertThat(notifications().find(applicant, notice.id())).contains(notice);
        });
        assertThat(notices(staff().official(Organ.CITY, Post.HANDLER), false))
                .filteredOn(notice -> notice.subject().equals(about.id().subject()))
                .as("what the organ is told, if it is")
                .allSatisfy(notice -> assertSaidInBothLanguages(notice, about));
    }

    private static void assertSaidInBothLanguages(Notice notice, Case about) {
        assertThat(notice.texts()).containsOnlyKeys("zh", "en");
        assertThat(notice.texts().get("zh")).isNotNull().satisfies(text -> {
            assertThat(text.title()).isNotBlank().matches("(?s).*\\p{IsHan}.*");
            assertThat(text.text()).isNotBlank().doesNotContain("{", "}");
        });
        assertThat(notice.texts().get("en")).isNotNull().satisfies(text -> {
            assertThat(text.title()).matches("(?s).*[A-Za-z]{3}.*").doesNotMatch("(?s).*\\p{IsHan}.*");
            assertThat(text.text()).matches("(?s).*[A-Za-z]{3}.*").doesNotContain("{", "}");
        });
        assertThat(notice.texts().values())
                .extracting(Notice.Text::text)
                .allMatch(text -> text.contains(requireNonNull(about.number()).value()));
    }

    @Test
    @Requirement("AUD-001")
    default void entersAReadingInTheAuditTrail() {
        Caller applicant = people().applicant();
        notified(applicant);
        clock().settle();

        notifications().markRead(applicant, notices(applicant, true).get(0).id());

        assertThat(Entries.doneBy(candidate(), applicant)).contains("NotificationService.markRead");
    }

    @Test
    @Requirement({"PAG-001", "NTF-004"})
    default void listsTheNewestFirst() {
        People people = people();
        accepted(people, Kind.PERMIT, JULY_6);
        accepted(people, Kind.PERMIT, JULY_6);
        clock().settle();

        List<Notice> paged = allPages(1, page -> notifications().list(people.applicant(), false, page));

        assertThat(paged).hasSizeGreaterThanOrEqualTo(2);
        assertThat(paged).extracting(Notice::id).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(notices(people.applicant(), false));
        assertThat(paged).extracting(Notice::sentAt).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    @Requirement("PAG-001")
    default void countsTheUnreadAlone() {
        Caller applicant = people().applicant();
        notified(applicant);
        notified(applicant);
        clock().settle();
        notifications().markRead(applicant, notices(applicant, true).get(0).id());

        int unread = notices(applicant, true).size();

        assertThat(unread).isPositive();
        assertThat(notifications()
                        .list(applicant, true, PageRequest.of(1, null))
                        .count()
                        .value())
                .isEqualTo(unread);
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatItDidNotGive() {
        Caller applicant = people().applicant();

        assertThatThrownBy(() -> notifications().list(applicant, false, PageRequest.of(3, "no-cursor")))
                .isInstanceOf(InvalidInputException.class);
    }

    private static LocalDate dayOf(@Nullable Instant at) {
        return LocalDate.ofInstant(requireNonNull(at), TestClock.ZONE);
    }

    private Case notified(Caller applicant) {
        return accepted(people(applicant), Kind.PERMIT, JULY_6);
    }

    private List<Notice> notices(Caller caller, boolean unread) {
        return notifications().list(caller, unread, PageRequest.of(100, null)).items();
    }
}
