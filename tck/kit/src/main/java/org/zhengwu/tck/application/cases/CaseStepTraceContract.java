package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.zhengwu.api.technical.notifications.Notice;
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
        DOCUMENTS,
        REVISION,
        ANSWER
    }

    /** A case, and what of one trace is there about it. */
    record Stand(Case now, List<?> there) {}

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

    @Test
    @Requirement("REV-002")
    default void raisesTheRevisionWithEveryStep() {
        assertThat(missing(Trace.REVISION)).isEmpty();
    }

    @Test
    @Requirement("CSE-120")
    default void answersEveryStepWithTheCaseAsItIsFound() {
        assertThat(missing(Trace.ANSWER)).isEmpty();
    }

    /** Takes every step, and says of which this trace is not as it has to be. */
    private List<String> missing(Trace trace) {
        People people = people();
        List<String> wrong = new ArrayList<>();
        List<Left> way = new ArrayList<>(intake(people));
        way.addAll(handling(people));
        follow(people, submitted(people.applicant(), Kind.PERMIT, FIRST_DAY), way, trace, wrong);
        for (Left end : otherEnds(people)) {
            follow(people, submitted(people.applicant(), Kind.PERMIT, FIRST_DAY), List.of(end), trace, wrong);
        }
        follow(people, reviewed(people, Kind.PERMIT, FIRST_DAY), List.of(refused(people)), trace, wrong);
        follow(people, accepted(people, Kind.PERMIT, FIRST_DAY), List.of(overrun(people)), trace, wrong);
        return wrong;
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

    /** Takes one step after the other, and compares what was there before with what is there after. */
    private void follow(People people, Case first, List<Left> way, Trace trace, List<String> wrong) {
        Stand before = stand(people, first, trace);
        for (Left each : way) {
            Stand after = stand(people, each.taken().apply(before.now()), trace);
            if (!isRight(trace, each, before, after)) {
                wrong.add(each.step() + ": " + before.there() + " before, " + after.there() + " after");
            }
            before = after;
        }
    }

    private static boolean isRight(Trace trace, Left expected, Stand before, Stand after) {
        int added = after.there().size() - before.there().size();
        return switch (trace) {
            case HISTORY -> after.there().equals(with(before.there(), expected.step()));
            case EVENTS -> added == expected.events();
            case DOCUMENTS -> added == expected.documents();
            case AUDIT -> added > 0;
            case NOTICES -> !expected.told() || added > 0;
            case REVISION ->
                after.now().revision().value() > before.now().revision().value();
            case ANSWER -> after.there().equals(List.of(after.now(), after.now()));
        };
    }

    private static List<Object> with(List<?> steps, CaseStep last) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(last);
        return longer;
    }

    private Stand stand(People people, Case about, Trace trace) {
        Caller applicant = people.applicant();
        clock().settle();
        return new Stand(
                about,
                switch (trace) {
                    case HISTORY ->
                        function().history(applicant, about.id()).stream()
                                .map(HistoryEntry::step)
                                .toList();
                    case DOCUMENTS ->
                        function().history(applicant, about.id()).stream()
                                .flatMap(entry -> entry.documents().stream())
                                .toList();
                    case EVENTS ->
                        candidate().eventsAbout(about.id().subject()).stream()
                                .filter(CaseEvent.class::isInstance)
                                .toList();
                    case AUDIT -> entriesAbout(about);
                    case NOTICES -> noticesAbout(applicant, about);
                    case REVISION -> List.of(about.revision());
                    case ANSWER -> List.of(seenBy(applicant, about), seenBy(people.handler(), about));
                });
    }

    private List<AuditEntry> entriesAbout(Case about) {
        Caller auditor = staff().holder(Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE);
        AuditQuery query =
                AuditQuery.builder().subject(about.id().subject().toString()).build();
        return candidate()
                .service(AuditTrail.class)
                .list(auditor, query, PageRequest.of(100, null))
                .items();
    }

    private List<Notice> noticesAbout(Caller applicant, Case about) {
        NotificationService notifications = candidate().service(NotificationService.class);
        return allPages(100, page -> notifications.list(applicant, false, page)).stream()
                .filter(notice -> notice.subject().equals(about.id().subject()))
                .toList();
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
