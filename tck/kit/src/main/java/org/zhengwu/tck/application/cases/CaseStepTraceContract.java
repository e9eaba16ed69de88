package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseEvent;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Takes every step of the table, and looks at what each leaves behind: none leaves less than it has to. */
public interface CaseStepTraceContract extends CaseFixtures {

    LocalDate FIRST_DAY = LocalDate.of(2026, 1, 12);

    /** A step, how it is taken, and what it leaves beside a line of the history and an audit entry. */
    record Left(CaseStep step, UnaryOperator<Case> taken, int events, int documents, boolean told) {}

    /** What a step leaves behind. */
    enum Trace {
        HISTORY,
        EVENTS,
        AUDIT,
        NOTICES,
        DOCUMENTS
    }

    /** How much is there about a case. */
    record Traces(List<HistoryEntry> history, int events, int audited, int notices) {}

    @Test
    @Requirement("ITM-013")
    default void recordsEveryStepInTheHistory() {
        assertThat(missing(Trace.HISTORY)).isEmpty();
    }

    @Test
    @Requirement("EVT-001")
    default void tellsEveryStepAsItsEvents() {
        assertThat(missing(Trace.EVENTS)).isEmpty();
    }

    @Test
    @Requirement("AUD-001")
    default void entersEveryStepInTheAuditTrail() {
        assertThat(missing(Trace.AUDIT)).isEmpty();
    }

    @Test
    @Requirement("NTF-001")
    default void tellsTheApplicantOfEveryStepOfTheOrgan() {
        assertThat(missing(Trace.NOTICES)).isEmpty();
    }

    @Test
    @Requirement("LIC-003")
    default void issuesTheDocumentsOfEveryStep() {
        assertThat(missing(Trace.DOCUMENTS)).isEmpty();
    }

    /** Takes every step, and says of which this trace is not as it has to be. */
    private List<String> missing(Trace trace) {
        People people = people();
        Map<Trace, List<String>> wrong = new EnumMap<>(Trace.class);
        Case now = submitted(people.applicant(), Kind.PERMIT, FIRST_DAY);
        List<Left> way = new ArrayList<>(intake(people));
        way.addAll(handling(people));
        for (Left each : way) {
            now = follow(people, now, each, wrong);
        }
        otherEnds(people)
                .forEach(each -> follow(people, submitted(people.applicant(), Kind.PERMIT, FIRST_DAY), each, wrong));
        follow(people, reviewed(people, Kind.PERMIT, FIRST_DAY), refused(people), wrong);
        follow(people, accepted(people, Kind.PERMIT, FIRST_DAY), overrun(people), wrong);
        return wrong.getOrDefault(trace, List.of());
    }

    private List<Left> otherEnds(People people) {
        return List.of(
                new Left(CaseStep.TELL_NOT_REQUIRED, now -> refuse(people, now, "NOT_REQUIRED"), 1, 1, true),
                new Left(CaseStep.REFER, now -> refuse(people, now, "WRONG_ORGAN"), 1, 1, true),
                new Left(CaseStep.NOT_ACCEPT, now -> refuse(people, now, "NOT_ACCEPTED"), 1, 1, true),
                new Left(CaseStep.WITHDRAW, now -> withdraw(people, now), 1, 0, true),
                new Left(CaseStep.DEEM_ACCEPTED, now -> wait(people, now, FIRST_DAY.plusDays(8)), 1, 1, true));
    }

    private Left refused(People people) {
        return new Left(
                CaseStep.REFUSE,
                now -> function().decide(people.decider(), now.id(), now.revision(), refusal()),
                1,
                1,
                true);
    }

    private Left overrun(People people) {
        return new Left(CaseStep.OVERRUN, now -> wait(people, now, FIRST_DAY.plusDays(11)), 1, 0, true);
    }

    private List<Left> intake(People people) {
        return List.of(
                new Left(CaseStep.CORRECT, now -> correct(people, now), 1, 0, true),
                new Left(CaseStep.CHANGE, now -> change(people, now), 0, 0, false),
                new Left(
                        CaseStep.SUBMIT,
                        now -> function().submit(people.applicant(), now.id(), now.revision()),
                        1,
                        0,
                        true),
                new Left(
                        CaseStep.REQUEST_SUPPLEMENT,
                        now -> function().requestSupplement(people.handler(), now.id(), now.revision(), notice()),
                        1,
                        1,
                        true),
                new Left(CaseStep.SUPPLEMENT, now -> supplement(people, now), 1, 0, false),
                new Left(
                        CaseStep.ACCEPT,
                        now -> function().accept(people.handler(), now.id(), now.revision()),
                        1,
                        1,
                        true));
    }

    private List<Left> handling(People people) {
        LocalDate later = FIRST_DAY.plusDays(14);
        return List.of(
                new Left(
                        CaseStep.SUSPEND,
                        now -> function().suspend(people.handler(), now.id(), now.revision(), expertReview(later)),
                        1,
                        1,
                        true),
                new Left(
                        CaseStep.RESUME,
                        now -> function().resume(people.handler(), now.id(), now.revision()),
                        1,
                        0,
                        true),
                new Left(CaseStep.EXTEND, this::extend, 1, 1, true),
                new Left(CaseStep.VERIFY, now -> verify(people, now), 1, 0, false),
                new Left(CaseStep.PROPOSE, now -> propose(people, now), 1, 0, false),
                new Left(CaseStep.GRANT, now -> decide(people, now), 1, 1, true),
                new Left(CaseStep.DELIVER, now -> deliver(people, now), 1, 0, true));
    }

    /** Takes the step and compares what was there before with what is there after. */
    private Case follow(People people, Case before, Left expected, Map<Trace, List<String>> wrong) {
        Traces then = traces(people.applicant(), before);
        Case after = expected.taken().apply(before);
        Traces now = traces(people.applicant(), after);
        List<HistoryEntry> added =
                now.history().subList(then.history().size(), now.history().size());
        int documents =
                added.stream().mapToInt(entry -> entry.documents().size()).sum();
        int events = now.events() - then.events();
        Map<Trace, Boolean> right = Map.of(
                Trace.HISTORY,
                added.stream().map(HistoryEntry::step).toList().equals(List.of(expected.step())),
                Trace.DOCUMENTS,
                documents == expected.documents(),
                Trace.EVENTS,
                events == expected.events(),
                Trace.AUDIT,
                now.audited() > then.audited(),
                Trace.NOTICES,
                !expected.told() || now.notices() > then.notices());
        right.forEach((trace, whole) -> {
            if (!whole) {
                wrong.computeIfAbsent(trace, first -> new ArrayList<>())
                        .add(expected.step() + " left " + added + " and " + events + " events");
            }
        });
        return after;
    }

    private Traces traces(Caller applicant, Case about) {
        clock().settle();
        int events = (int) candidate().eventsAbout(about.id().subject()).stream()
                .filter(CaseEvent.class::isInstance)
                .count();
        Caller auditor = staff().holder(Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE);
        AuditQuery query =
                AuditQuery.builder().subject(about.id().subject().toString()).build();
        List<AuditEntry> audited = candidate()
                .service(AuditTrail.class)
                .list(auditor, query, PageRequest.of(100, null))
                .items();
        NotificationService notifications = candidate().service(NotificationService.class);
        int notices = (int) allPages(100, page -> notifications.list(applicant, false, page)).stream()
                .filter(notice -> notice.subject().equals(about.id().subject()))
                .count();
        return new Traces(function().history(applicant, about.id()), events, audited.size(), notices);
    }

    private Case correct(People people, Case now) {
        CorrectionDraft draft = CorrectionDraft.builder().problem("用途写错").build();
        return function().correct(people.handler(), now.id(), now.revision(), draft);
    }

    private Case change(People people, Case now) {
        CaseDraft draft = CaseDraft.builder()
                .item(now.item().item().toString())
                .field("用途", "公益宣传")
                .material(attachment(people.applicant(), ItemFixtures.FORM))
                .build();
        return function().change(people.applicant(), now.id(), now.revision(), draft);
    }

    private Case supplement(People people, Case now) {
        SupplementDraft draft = SupplementDraft.builder()
                .field("面积", "12")
                .material(attachment(people.applicant(), ItemFixtures.OPTIONAL))
                .build();
        return function().supplement(people.applicant(), now.id(), now.revision(), draft);
    }

    private Case extend(Case now) {
        ExtensionDraft draft = ExtensionDraft.builder().days(5).reason("需要补充勘验").build();
        return function().extend(head(), now.id(), now.revision(), draft);
    }

    private Case verify(People people, Case now) {
        VerificationDraft draft =
                VerificationDraft.builder().result("CONFORMS").findings("与申请一致").build();
        return function().verify(people.handler(), now.id(), now.revision(), draft);
    }

    private Case propose(People people, Case now) {
        review(people.reviewer(), now, "SEND_BACK");
        Case current = seenBy(people.handler(), now);
        return function().propose(people.handler(), current.id(), current.revision());
    }

    private Case decide(People people, Case now) {
        review(people.reviewer(), now, "AGREE");
        Case current = seenBy(people.handler(), now);
        return function().decide(people.decider(), current.id(), current.revision(), grant());
    }

    private Case deliver(People people, Case now) {
        DeliveryDraft draft = DeliveryDraft.builder().way("WINDOW").build();
        return function().deliver(people.handler(), now.id(), now.revision(), draft);
    }

    private Case refuse(People people, Case now, String outcome) {
        RefusalDraft draft = new RefusalDraft(outcome, "理由如下。", "《某条例》第一条", null, "市交通运输局");
        return function().refuse(people.handler(), now.id(), now.revision(), draft);
    }

    private Case withdraw(People people, Case now) {
        WithdrawalDraft draft = WithdrawalDraft.builder().build();
        return function().withdraw(people.applicant(), now.id(), now.revision(), draft);
    }

    private Case wait(People people, Case now, LocalDate day) {
        clock().moveTo(day);
        return seenBy(people.handler(), now);
    }
}
