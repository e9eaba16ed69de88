package org.zhengwu.tck.technical.notifications;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NoticeSent;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Pages;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.identity.FreshAccount;

/** Whose box a notice lies in, as functions send it to a party, an account or the staff of an organ (NTF-004). */
public interface NoticeBoxContract extends NotificationContract {

    /** The texts of the kit; {@code kit.notice} names a {@code number}. */
    String BUNDLE = "org.zhengwu.tck.technical.notifications.notices";

    /** One more than the longest page holds. */
    int MANY = PageRequest.LONGEST + 1;

    @Test
    @BetweenFunctions
    @Requirement("NTF-004")
    default void showsANoticeToAnOrganToAllItsStaffAndToNobodyElse() {
        NoticeId sent = send(
                NoticeOrder.toOrgan(cast().idOf(Organ.CITY), fresh(), BUNDLE, "kit.notice", Map.of("number", "7")));

        for (Caller member : List.of(
                cast().official(Organ.CITY, Post.RECEIVER),
                cast().official(Organ.CITY, Post.HANDLER),
                cast().official(Organ.CITY, Post.DECIDER),
                cast().holder(Role.PUBLIC_AFFAIRS, Organ.CITY),
                cast().holder(Role.THIRD_PARTY, Organ.CITY),
                cast().holder(Role.INFORMATION_MANAGER, Organ.CITY))) {
            assertThat(notifications().find(member, sent)).isPresent();
            assertThat(ids(member)).contains(sent);
        }
        assertHidden(sent, cast().official(Organ.OTHER_IN_CITY, Post.HANDLER));
        assertHidden(sent, cast().official(Organ.PROVINCE, Post.HANDLER));
        assertHidden(sent, cast().serviceUser(PartyKind.NATURAL_PERSON));
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-004")
    default void keepsWhatIsForAPartyItselfFromWhomItEntrusted() {
        Caller served = cast().serviceUser(PartyKind.NATURAL_PERSON);
        NoticeId shared = send(toParty(served));
        NoticeId itself =
                send(NoticeOrder.toPartyItself(partyOf(served), fresh(), BUNDLE, "kit.notice", Map.of("number", "7")));

        assertThat(ids(served)).contains(shared, itself);
        assertThat(ids(actingFor(served, Authority.LEGAL_REPRESENTATIVE))).contains(shared, itself);
        for (Authority entrusted : List.of(Authority.HANDLER, Authority.DELEGATE)) {
            Caller agent = actingFor(served, entrusted);
            assertThat(ids(agent)).contains(shared);
            assertHidden(itself, agent);
        }
        assertThat(notifications().markRead(served, itself).party()).isEqualTo(partyOf(served));
    }

    @Test
    @BetweenFunctions
    @Requirement({"NTF-004", "NTF-001"})
    default void showsANoticeToAnAccountToItAloneInBothLanguages() {
        Caller recipient = cast().official(Organ.CITY, Post.HANDLER);
        Subject subject = fresh();
        String number = "〔2026〕" + "0".repeat(100) + "𠮷7";

        NoticeId sent = send(
                NoticeOrder.toAccount(recipient.account(), subject, BUNDLE, "kit.notice", Map.of("number", number)));

        assertThat(notifications().find(recipient, sent)).hasValueSatisfying(notice -> {
            assertThat(notice.account()).isEqualTo(recipient.account());
            assertThat(notice.party()).isNull();
            assertThat(notice.organ()).isNull();
            assertThat(notice.subject()).isEqualTo(subject);
            assertThat(notice.template()).isEqualTo("kit.notice");
            assertThat(notice.texts())
                    .isEqualTo(Map.of(
                            "zh",
                            new Notice.Text("试验", "第" + number + "号试验。"),
                            "en",
                            new Notice.Text("Trial", "Trial number " + number + ".")));
        });
        assertHidden(sent, cast().official(Organ.CITY, Post.HANDLER));
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-001")
    default void saysTheSameToAPartyAnAccountAndAnOrganInBothLanguages() {
        Caller served = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller handler = cast().official(Organ.CITY, Post.HANDLER);
        Map<String, String> values = Map.of("number", "7");

        assertSaysIt(served, send(toParty(served)));
        assertSaysIt(handler, send(NoticeOrder.toAccount(handler.account(), fresh(), BUNDLE, "kit.notice", values)));
        assertSaysIt(
                handler, send(NoticeOrder.toOrgan(cast().idOf(Organ.CITY), fresh(), BUNDLE, "kit.notice", values)));
    }

    private void assertSaysIt(Caller reader, NoticeId sent) {
        Notice found = notifications().find(reader, sent).orElseThrow(AssertionError::new);
        assertThat(found.texts())
                .isEqualTo(Map.of(
                        "zh", new Notice.Text("试验", "第7号试验。"), "en", new Notice.Text("Trial", "Trial number 7.")));
        assertThat(notifications()
                        .list(reader, false, PageRequest.of(100, null))
                        .items())
                .filteredOn(each -> each.id().equals(sent))
                .extracting(Notice::texts)
                .containsExactly(found.texts());
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-003")
    default void keepsTheFirstOfTwoReaders() {
        Caller first = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller second = FreshAccount.open(candidate(), partyOf(first)).signIn();
        NoticeId sent = send(toParty(first));
        clock().settle();
        Notice read = notifications().markRead(first, sent);
        clock().moveTo(clock().now().plusSeconds(60));

        assertThat(notifications().markRead(second, sent)).isEqualTo(read);
        assertThat(notifications().find(second, sent)).contains(read);
        assertThat(read.readBy()).isEqualTo(first.account());
    }

    @Test
    @BetweenFunctions
    @Requirement("PAG-001")
    default void countsTheNoticesOfABox() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        for (int i = 0; i < MANY; i++) {
            send(toParty(applicant));
        }
        clock().settle();
        List<Notice> all =
                Pages.counted(PageRequest.LONGEST, page -> notifications().list(applicant, false, page));

        assertThat(all).hasSize(MANY);
        notifications().markRead(applicant, all.get(0).id());
        assertThat(Pages.counted(PageRequest.LONGEST, page -> notifications().list(applicant, true, page)))
                .isEqualTo(all.subList(1, all.size()));
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-004")
    default void showsANoticeToAnAccountWhateverItMayDo() {
        Caller served = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller ofTheSameParty = FreshAccount.open(candidate(), partyOf(served)).signIn();

        for (Caller recipient : List.of(
                served,
                cast().holder(Role.THIRD_PARTY, Organ.CITY),
                cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.CITY),
                cast().holder(Role.AUDIT_ADMINISTRATOR, Organ.CITY))) {
            NoticeId sent = send(
                    NoticeOrder.toAccount(recipient.account(), fresh(), BUNDLE, "kit.notice", Map.of("number", "7")));

            assertThat(notifications().find(recipient, sent)).isPresent();
            assertThat(ids(recipient)).contains(sent);
            assertHidden(sent, ofTheSameParty);
            assertThat(notifications().markRead(recipient, sent).readBy()).isEqualTo(recipient.account());
        }
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-003")
    default void showsANoticeToAnOrganAsReadToAllOnceOneHasReadIt() {
        Caller first = cast().official(Organ.CITY, Post.HANDLER);
        Caller second = cast().official(Organ.CITY, Post.HANDLER);
        NoticeId sent = send(
                NoticeOrder.toOrgan(cast().idOf(Organ.CITY), fresh(), BUNDLE, "kit.notice", Map.of("number", "7")));
        clock().settle();
        assertThat(unreadIds(second)).contains(sent);

        Notice read = notifications().markRead(first, sent);

        assertThat(unreadIds(second)).doesNotContain(sent);
        assertThat(ids(second)).contains(sent);
        assertThat(notifications().markRead(second, sent)).isEqualTo(read);
        assertThat(read.readBy()).isEqualTo(first.account());
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-002")
    default void tellsEachNoticeByAnEventOfItsOwn() {
        NoticeId sent = send(toParty(cast().serviceUser(PartyKind.NATURAL_PERSON)));
        clock().settle();

        assertThat(candidate().eventsAbout(new Subject("notice", sent.value()))).containsExactly(new NoticeSent(sent));
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-001")
    default void sendsTheSameTwiceWhereItIsToldTwice() {
        Caller recipient = cast().serviceUser(PartyKind.NATURAL_PERSON);
        NoticeOrder order = toParty(recipient);
        NoticeId first = send(order);
        NoticeId second = send(order);

        assertThat(ids(recipient)).containsExactlyInAnyOrder(first, second).doesNotHaveDuplicates();
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-002")
    default void sendsNothingWithAChangeThatIsRolledBack() {
        Caller recipient = cast().serviceUser(PartyKind.NATURAL_PERSON);
        NoticeOrder order = toParty(recipient);

        assertThatThrownBy(() -> candidate().inTransaction(() -> {
                    candidate().port(Notices.class).send(order);
                    throw new IllegalArgumentException("The change is taken back");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        clock().settle();
        assertThat(ids(recipient)).isEmpty();
    }

    @Test
    @BetweenFunctions
    @Requirement("NTF-001")
    default void putsValuesIntoTitleAndTextAsTheyAre() {
        Caller recipient = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Map<String, String> values = Map.of("number", "7{item}'8'$1", "item", "门\n店\u202e");

        NoticeId sent = send(NoticeOrder.toParty(partyOf(recipient), fresh(), BUNDLE, "kit.quoted", values));

        Map<String, Notice.Text> texts =
                notifications().find(recipient, sent).orElseThrow().texts();
        assertThat(texts.values())
                .extracting(Notice.Text::title)
                .containsExactlyInAnyOrder("试验7{item}'8'$1", "Trial 7{item}'8'$1");
        assertThat(requireNonNull(texts.get("zh")).text())
                .startsWith("第7{item}'8'$1号试验，门")
                .doesNotContain("\n", "\u202e");
        assertThat(requireNonNull(texts.get("en")).text())
                .startsWith("The organ's trial 7{item}'8'$1, 门")
                .doesNotContain("\n", "\u202e");
    }

    private void assertHidden(NoticeId sent, Caller other) {
        assertThat(notifications().find(other, sent)).isEmpty();
        assertThat(ids(other)).doesNotContain(sent);
        assertThatThrownBy(() -> notifications().markRead(other, sent)).isInstanceOf(NotFoundException.class);
    }

    private List<NoticeId> ids(Caller caller) {
        return notifications().list(caller, false, PageRequest.of(100, null)).items().stream()
                .map(Notice::id)
                .toList();
    }

    private List<NoticeId> unreadIds(Caller caller) {
        return notifications().list(caller, true, PageRequest.of(100, null)).items().stream()
                .map(Notice::id)
                .toList();
    }

    private NoticeId send(NoticeOrder order) {
        return candidate().inTransaction(() -> candidate().port(Notices.class).send(order));
    }

    private NoticeOrder toParty(Caller served) {
        return NoticeOrder.toParty(partyOf(served), fresh(), BUNDLE, "kit.notice", Map.of("number", "7"));
    }

    /** Somebody else, who acts for the party by the authority. */
    private Caller actingFor(Caller party, Authority authority) {
        Caller agent = cast().serviceUser(PartyKind.NATURAL_PERSON);
        return new Caller(
                agent.account(),
                agent.name(),
                agent.grants(),
                agent.channel(),
                agent.assurance(),
                new ActingFor(partyOf(party), authority),
                null);
    }

    private static PartyId partyOf(Caller served) {
        return requireNonNull(served.actingFor()).party();
    }

    private static Subject fresh() {
        return new Subject("kit-record", UUID.randomUUID());
    }
}
