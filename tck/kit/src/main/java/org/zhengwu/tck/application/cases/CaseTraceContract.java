package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Event;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseAccepted;
import org.zhengwu.api.application.cases.CaseDecided;
import org.zhengwu.api.application.cases.CaseEvent;
import org.zhengwu.api.application.cases.CaseOverrun;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSubmitted;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.audit.Entries;

/** What every step of a case leaves behind: an event, an audit entry, a notice, a document. */
public interface CaseTraceContract extends CaseFixtures {

    LocalDate JANUARY_12 = LocalDate.of(2026, 1, 12);

    @Test
    @Requirement("EVT-001")
    default void tellsEachStepAsAnEventInOrder() {
        Case granted = granted(people(), Kind.PERMIT, JANUARY_12);
        clock().settle();

        List<Event> events = candidate().eventsAbout(granted.id().subject()).stream()
                .filter(CaseEvent.class::isInstance)
                .toList();

        assertThat(events).hasExactlyElementsOfTypes(CaseSubmitted.class, CaseAccepted.class, CaseDecided.class);
        assertThat(events)
                .extracting(event -> ((CaseEvent) event).about().number())
                .containsOnly(granted.number());
    }

    @Test
    @Requirement("PIP-004")
    default void standsInTheCopyThatItsApplicantMayAskFor() {
        Caller applicant = people().applicant();
        Case own = submitted(applicant, Kind.PERMIT, JANUARY_12);
        Case another = submitted(people().applicant(), Kind.PERMIT, JANUARY_12);

        List<PersonalEntry> copy = candidate()
                .service(IdentityService.class)
                .copyPersonalRecord(applicant, own.applicant().party())
                .entries();

        assertThat(copy)
                .filteredOn(entry -> entry.id().equals(own.id().value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values()).containsValues("门店招牌", String.valueOf(own.number())));
        assertThat(copy)
                .extracting(PersonalEntry::id)
                .doesNotContain(another.id().value());
    }

    @Test
    @Requirement("EVT-001")
    default void tellsWhatWasDecided() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, JANUARY_12);
        Case refused = function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal());
        clock().settle();

        assertThat(candidate().eventsAbout(refused.id().subject()))
                .filteredOn(CaseDecided.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((CaseDecided) event).outcome()).isEqualTo(DecisionOutcome.REFUSE);
                    assertThat(((CaseDecided) event).on()).isEqualTo(JANUARY_12);
                });
    }

    @Test
    @Requirement({"LIC-002", "EVT-001"})
    default void tellsADeemedAcceptanceWithItsLegalDay() {
        Case submitted = submitted(people().applicant(), Kind.PERMIT, JANUARY_12);
        clock().moveTo(LocalDate.of(2026, 1, 20));

        assertThat(candidate().eventsAbout(submitted.id().subject()))
                .filteredOn(CaseAccepted.class::isInstance)
                .singleElement()
                .isEqualTo(new CaseAccepted(
                        ((CaseEvent) candidate()
                                        .eventsAbout(submitted.id().subject())
                                        .get(0))
                                .about(),
                        true,
                        JANUARY_12));
    }

    @Test
    @Requirement("LIC-022")
    default void tellsTheOverrunOfAPromiseOnce() {
        Case accepted = accepted(people(), Kind.PERMIT, JANUARY_12);
        clock().moveTo(LocalDate.of(2026, 1, 23));
        clock().moveTo(LocalDate.of(2026, 1, 26));

        List<Event> overruns = candidate().eventsAbout(accepted.id().subject()).stream()
                .filter(CaseOverrun.class::isInstance)
                .toList();

        assertThat(overruns).singleElement().satisfies(event -> {
            CaseOverrun overrun = (CaseOverrun) event;
            assertThat(overrun.kind()).isEqualTo(ClockKind.PROMISED);
            assertThat(overrun.lastDay()).isEqualTo(LocalDate.of(2026, 1, 22));
        });
    }

    @Test
    @Requirement("LIC-022")
    default void tellsThatADeliveryIsLate() {
        Caller applicant = people().applicant();
        Case granted = granted(people(applicant), Kind.PERMIT, JANUARY_12);
        LocalDate end = statutoryEnd(granted);
        clock().moveTo(end.plusDays(3));

        assertThat(candidate().eventsAbout(granted.id().subject()))
                .filteredOn(CaseOverrun.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((CaseOverrun) event).lastDay()).isEqualTo(end));
        List<HistoryEntry> history = function().history(applicant, granted.id());
        HistoryEntry last = history.get(history.size() - 1);
        assertThat(last.step()).isEqualTo(CaseStep.OVERRUN);
        assertThat(last.state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachStepInTheAuditTrail() {
        People people = people();
        Case granted = granted(people, Kind.PERMIT, JANUARY_12);
        clock().settle();

        List<AuditEntry> entries = entriesAbout(granted);

        assertThat(entries).allMatch(entry -> entry.outcome() == AuditOutcome.DONE);
        assertThat(entries)
                .extracting(AuditEntry::action)
                .contains("CaseService.create", "CaseService.submit", "CaseService.accept", "CaseService.decide");
        assertThat(entries)
                .filteredOn(entry -> entry.action().equals("CaseService.decide"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.account()).isEqualTo(people.decider().account());
                    assertThat(entry.organs()).contains(cast().idOf(Organ.CITY));
                    assertThat(entry.legalDate()).isEqualTo(JANUARY_12);
                });
    }

    @Test
    @Requirement("AUD-001")
    default void entersForWhomAnAccountActed() {
        Caller applicant = people().applicant();
        Case submitted = submitted(applicant, Kind.PERMIT, JANUARY_12);
        clock().settle();

        assertThat(entriesAbout(submitted))
                .isNotEmpty()
                .extracting(AuditEntry::party)
                .containsOnly(submitted.applicant().party());
    }

    @Test
    @Requirement("AUD-009")
    default void entersEachTimeThatStaffReadADocumentOfACase() {
        Caller reader = cast().official(Organ.CITY, Post.HANDLER);
        Case submitted = submitted(people().applicant(), Kind.PERMIT, JANUARY_12);
        DocumentStore documents = candidate().service(DocumentStore.class);

        length(documents, reader, submitted.materials().get(0).document());
        length(documents, reader, submitted.materials().get(0).document());

        assertThat(Entries.doneBy(candidate(), reader))
                .filteredOn("DocumentStore.open"::equals)
                .hasSize(2);
    }

    @Test
    @Requirement({"AUD-005", "PIP-001"})
    default void keepsPersonalTextOutOfTheAuditTrail() {
        Caller applicant = people().applicant();
        Case submitted = submittedWithPersonalText(applicant);

        assertThat(entriesAbout(submitted)).isNotEmpty();
        assertHoldsNothingPersonal(String.valueOf(entriesAbout(submitted)), applicant);
    }

    @Test
    @Requirement("PIP-001")
    default void keepsPersonalTextOutOfTheEvents() {
        Caller applicant = people().applicant();
        Case submitted = submittedWithPersonalText(applicant);
        List<Event> events = candidate().eventsAbout(submitted.id().subject());

        assertThat(events).isNotEmpty();
        assertHoldsNothingPersonal(String.valueOf(events), applicant);
    }

    private Case submittedWithPersonalText(Caller applicant) {
        clock().moveTo(JANUARY_12);
        Case drafted = function()
                .create(
                        applicant,
                        org.zhengwu.api.IdempotencyKey.fresh(),
                        application(applicant, Kind.PERMIT)
                                .contactName("司马青衫")
                                .contactMobile("13800138000")
                                .field("备注", "家住文三路一百号")
                                .build());
        Case submitted = function().submit(applicant, drafted.id(), drafted.revision());
        clock().settle();
        return submitted;
    }

    private static void assertHoldsNothingPersonal(String written, Caller applicant) {
        assertThat(written).doesNotContain("司马青衫", "13800138000", "文三路", applicant.name());
    }

    @Test
    @Requirement("NTF-001")
    default void sendsTheApplicantANoticeOfEachStepOfTheOrgan() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JANUARY_12);
        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 1, 30)));
        int before = noticesOf(people.applicant(), accepted).size();
        Case resumed = function().resume(people.handler(), suspended.id(), suspended.revision());

        assertThat(before).isGreaterThanOrEqualTo(2);
        assertThat(noticesOf(people.applicant(), resumed)).hasSizeGreaterThan(before);
        assertThat(noticesOf(people.applicant(), resumed))
                .allSatisfy(notice -> assertThat(notice.texts().keySet()).isEqualTo(Set.of("zh", "en")));
    }

    @Test
    @Requirement({"LIC-003", "LIC-007", "STO-006"})
    default void letsTheApplicantReadTheDocumentsThatTheLawWants() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, JANUARY_12);
        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(LocalDate.of(2026, 1, 30)));
        List<DocumentId> documents = function().history(people.applicant(), suspended.id()).stream()
                .flatMap(entry -> entry.documents().stream())
                .toList();
        Caller stranger = staff().official(Organ.OTHER_IN_CITY, Post.HANDLER);
        DocumentStore store = candidate().service(DocumentStore.class);

        assertThat(documents).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        for (DocumentId document : documents) {
            assertThat(length(store, people.applicant(), document)).isPositive();
            assertThat(length(store, people.handler(), document)).isPositive();
            assertThat(store.find(stranger, document)).isEmpty();
        }
    }

    private List<AuditEntry> entriesAbout(Case about) {
        Caller auditor = staff().holder(org.zhengwu.api.Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE);
        AuditQuery query =
                AuditQuery.builder().subject(about.id().subject().toString()).build();
        return candidate()
                .service(AuditTrail.class)
                .list(auditor, query, PageRequest.of(100, null))
                .items();
    }

    private List<Notice> noticesOf(Caller caller, Case about) {
        return allPages(
                        100,
                        page -> candidate().service(NotificationService.class).list(caller, false, page))
                .stream()
                .filter(notice -> notice.subject().equals(about.id().subject()))
                .toList();
    }

    private static long length(DocumentStore store, Caller caller, DocumentId document) {
        try (DocumentContent opened = store.open(caller, document)) {
            return opened.content().readAllBytes().length;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    @Requirement("AUD-001")
    default void entersWhatIsDoneToADraft() {
        clock().moveTo(JANUARY_12);
        Caller applicant = people().applicant();
        Case drafted = drafted(applicant, Kind.PERMIT);
        Case changed = function()
                .change(
                        applicant,
                        drafted.id(),
                        drafted.revision(),
                        application(applicant, Kind.PERMIT).build());
        function()
                .withdraw(
                        applicant,
                        changed.id(),
                        changed.revision(),
                        WithdrawalDraft.builder().build());

        assertThat(Entries.doneBy(candidate(), applicant))
                .contains("CaseService.create", "CaseService.change", "CaseService.withdraw");
    }
}
