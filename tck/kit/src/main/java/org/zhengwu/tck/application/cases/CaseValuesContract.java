package org.zhengwu.tck.application.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseDelivered;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseExtended;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.cases.CaseNotAccepted;
import org.zhengwu.api.application.cases.CaseReference;
import org.zhengwu.api.application.cases.CaseSuspended;
import org.zhengwu.api.application.cases.CaseVerified;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.Delivery;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DeliveryWay;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.application.cases.SpecialProcedure;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.VerificationResult;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.FreshAccount;

/** What a case was given stands in the answer, in the case as it is found, and in the event. */
public interface CaseValuesContract extends CaseFixtures {

    /** A Monday. */
    LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

    @Test
    @Requirement("CSE-111")
    default void isAboutTheItemAsItIsPublished() {
        People people = people();
        for (Kind kind : List.of(Kind.PERMIT, Kind.JOINT_PERMIT, Kind.VERIFIED_PERMIT, Kind.INSTANT_SERVICE)) {
            ServiceItem item = item(kind);
            Case submitted = submitted(people.applicant(), kind, MARCH_9);
            CaseItem expected = new CaseItem(
                    item.version(),
                    item.id(),
                    item.code().value(),
                    item.name(),
                    item.type(),
                    item.caseType(),
                    item.handling().jointHandling(),
                    item.handling().verification());
            assertThat(readings(people, submitted)).extracting(Case::item).containsOnly(expected);
        }
    }

    @Test
    @Requirement("CSE-101")
    default void saysByWhichRightTheApplicantIsRepresented() {
        clock().moveTo(MARCH_9);
        Caller company = cast().serviceUser(PartyKind.ENTERPRISE);
        PartyId party = requireNonNull(company.actingFor()).party();
        Caller handler =
                FreshAccount.open(candidate(), null).represent(party, company).signInFor(party);
        for (Caller applicant : List.of(company, handler)) {
            Case drafted = drafted(applicant, Kind.PERMIT);
            for (Case each : List.of(drafted, seenBy(applicant, drafted))) {
                assertThat(each.applicant().party()).isEqualTo(party);
                assertThat(each.applicant().kind()).isEqualTo(PartyKind.ENTERPRISE);
                assertThat(each.applicant().authority())
                        .isEqualTo(requireNonNull(applicant.actingFor()).authority());
            }
        }
    }

    @Test
    @Requirement("CSE-101")
    default void emptiesAFieldThatIsGivenEmpty() {
        clock().moveTo(MARCH_9);
        Caller applicant = people().applicant();
        CaseDraft full = application(applicant, Kind.PERMIT).field("备注", "沿街").build();
        Case drafted = function().create(applicant, IdempotencyKey.fresh(), full);

        Case changed = function()
                .change(
                        applicant,
                        drafted.id(),
                        drafted.revision(),
                        application(applicant, Kind.PERMIT).field("备注", "").build());

        for (Case each : List.of(changed, seenBy(applicant, changed))) {
            assertThat(each.form().getOrDefault("备注", "")).isEmpty();
        }
        Map<String, String> answers = function().form(applicant, changed.id()).answers();
        assertThat(answers.getOrDefault("备注", "")).isEmpty();
        assertThat(answers).containsAllEntriesOf(usualForm());
    }

    @Test
    @Requirement("LIC-001")
    default void tellsEachDemandOfTheNoticeWithItsProblemAndUntilWhen() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_9);

        Case told = function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice());

        for (Case each : readings(people, told)) {
            assertThat(each.supplementNotice()).isNotNull().satisfies(notice -> {
                assertThat(notice.demands())
                        .containsExactlyInAnyOrder(
                                new Demand(ItemFixtures.OPTIONAL, null, "请附设计说明"), new Demand(null, "面积", "请填写面积"));
                assertThat(notice.supplyBy()).isEqualTo(LocalDate.parse(LATE_IN_THE_YEAR));
            });
        }
    }

    @Test
    @Requirement({"LIC-001", "EVT-001"})
    default void namesTheRightOrganByItsIdWhereTheSystemKnowsIt() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, MARCH_9);
        RefusalDraft draft = new RefusalDraft(
                "WRONG_ORGAN", "属于其他机关。", null, cast().idOf(Organ.OTHER_IN_CITY).toString(), null);

        Case refused = function().refuse(people.handler(), submitted.id(), submitted.revision(), draft);

        for (Case each : readings(people, refused)) {
            assertThat(each.refusal()).isNotNull().satisfies(refusal -> {
                assertThat(refusal.outcome()).isEqualTo(RefusalOutcome.WRONG_ORGAN);
                assertThat(refusal.reasons()).isEqualTo("属于其他机关。");
                assertThat(refusal.rightOrgan()).isEqualTo(cast().idOf(Organ.OTHER_IN_CITY));
            });
        }
        assertTold(
                refused,
                CaseNotAccepted.class,
                new CaseNotAccepted(reference(refused), RefusalOutcome.WRONG_ORGAN, MARCH_9));
    }

    @Test
    @Requirement("LIC-007")
    default void showsTheNewestSpecialProcedureOfAnyKindWithItsReason() {
        People people = people();
        Case now = accepted(people, Kind.PERMIT, MARCH_9);
        LocalDate day = MARCH_9;
        for (SpecialProcedure each : SpecialProcedure.values()) {
            clock().moveTo(day);
            String reason = "依法进行" + each.name();
            Case suspended = function()
                    .suspend(
                            people.handler(),
                            now.id(),
                            now.revision(),
                            new SuspensionDraft(each.name(), reason, LATE_IN_THE_YEAR));
            for (Case read : readings(people, suspended)) {
                assertThat(read.suspension()).isNotNull().satisfies(procedure -> {
                    assertThat(procedure.procedure()).isEqualTo(each);
                    assertThat(procedure.reason()).isEqualTo(reason);
                    assertThat(procedure.until()).isNull();
                });
            }
            now = function().resume(people.handler(), suspended.id(), suspended.revision());
            day = day.plusDays(1);
        }
    }

    @Test
    @Requirement({"LIC-008", "EVT-001"})
    default void deliversInEachWay() {
        People people = people();
        for (DeliveryWay way : DeliveryWay.values()) {
            Case granted = granted(people, Kind.PERMIT, MARCH_9);
            Case delivered = function()
                    .deliver(people.handler(), granted.id(), granted.revision(), new DeliveryDraft(way.name(), null));
            assertThat(readings(people, delivered))
                    .extracting(Case::delivery)
                    .containsOnly(new Delivery(way, null, MARCH_9));
            assertTold(delivered, CaseDelivered.class, new CaseDelivered(reference(delivered), way, MARCH_9));
        }
    }

    @Test
    @Requirement("CSE-106")
    default void keepsTheReasonsOfAGrant() {
        People people = people();
        Case reviewed = reviewed(people, Kind.PERMIT, MARCH_9);
        DecisionDraft draft = new DecisionDraft("GRANT", "符合规划。", null, null);

        Case granted = function().decide(people.decider(), reviewed.id(), reviewed.revision(), draft);

        for (Case each : readings(people, granted)) {
            assertThat(each.decision())
                    .isNotNull()
                    .satisfies(decision -> assertThat(decision.reasons()).isEqualTo("符合规划。"));
        }
    }

    @Test
    @Requirement("EVT-001")
    default void tellsWithEachStepOfTheHandlingWhatWasSaid() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_9);
        Case suspended = function()
                .suspend(
                        people.handler(),
                        accepted.id(),
                        accepted.revision(),
                        new SuspensionDraft("TESTING", "需要检测", LATE_IN_THE_YEAR));
        Case resumed = function().resume(people.handler(), suspended.id(), suspended.revision());
        Case extended = function().extend(head(), resumed.id(), resumed.revision(), new ExtensionDraft(4, "现场情况复杂"));
        function()
                .verify(
                        people.handler(),
                        extended.id(),
                        extended.revision(),
                        new VerificationDraft(null, "DIFFERS", "面积不符"));

        CaseReference about = reference(accepted);
        assertTold(accepted, CaseSuspended.class, new CaseSuspended(about, SpecialProcedure.TESTING, MARCH_9));
        assertTold(accepted, CaseExtended.class, new CaseExtended(about, 4, MARCH_9));
        assertTold(accepted, CaseVerified.class, new CaseVerified(about, VerificationResult.DIFFERS, MARCH_9));
    }

    @Test
    @Requirement("CSE-104")
    default void showsEachClockAsItIsExplained() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_9);
        Case extended = function().extend(head(), accepted.id(), accepted.revision(), new ExtensionDraft(4, "现场情况复杂"));

        List<Deadline> explained = function().deadlines(people.applicant(), extended.id());

        assertThat(explained).hasSize(3);
        for (Case each : readings(people, extended)) {
            assertThat(each.clocks())
                    .extracting(
                            CaseClock::id,
                            CaseClock::matter,
                            CaseClock::kind,
                            CaseClock::end,
                            CaseClock::provisional,
                            CaseClock::state)
                    .containsExactlyInAnyOrderElementsOf(explained.stream()
                            .map(clock -> tuple(
                                    clock.id(),
                                    clock.matter(),
                                    clock.kind(),
                                    clock.end(),
                                    clock.provisional(),
                                    clock.state()))
                            .toList());
        }
    }

    @Test
    @Requirement({"LIC-003", "LIC-007"})
    default void namesTheDocumentThatItsStepMade() {
        People people = people();
        Case open = submitted(people.applicant(), Kind.PERMIT, MARCH_9);
        Case refusable = submitted(people.applicant(), Kind.PERMIT, MARCH_9);
        Case accepted = accepted(people, Kind.PERMIT, MARCH_9);
        RefusalDraft draft = new RefusalDraft("NOT_ACCEPTED", "理由如下。", "《某条例》第一条", null, null);

        Case told = function().requestSupplement(people.handler(), open.id(), open.revision(), notice());
        Case refused = function().refuse(people.handler(), refusable.id(), refusable.revision(), draft);
        Case suspended = function()
                .suspend(people.handler(), accepted.id(), accepted.revision(), expertReview(MARCH_9.plusDays(9)));
        Case granted = granted(people, Kind.PERMIT, MARCH_9);

        assertMade(people, told, requireNonNull(told.supplementNotice()).document());
        assertMade(people, refused, requireNonNull(refused.refusal()).document());
        assertMade(people, suspended, requireNonNull(suspended.suspension()).document());
        assertMade(people, granted, requireNonNull(granted.decision()).document());
    }

    private void assertMade(People people, Case after, DocumentId named) {
        List<HistoryEntry> steps = function().history(people.applicant(), after.id());
        assertThat(steps.get(steps.size() - 1).documents()).contains(named);
        assertThat(candidate().service(DocumentStore.class).find(people.applicant(), named))
                .isPresent();
    }

    /** The case as a step answered it, and as its applicant and its organ find it. */
    private List<Case> readings(People people, Case answered) {
        return List.of(answered, seenBy(people.applicant(), answered), seenBy(people.handler(), answered));
    }

    private static CaseReference reference(Case of) {
        return new CaseReference(of.id(), requireNonNull(of.number()), of.item().version(), of.organ(), of.division());
    }

    private void assertTold(Case about, Class<?> kind, Object expected) {
        clock().settle();
        assertThat(candidate().eventsAbout(about.id().subject()))
                .filteredOn(kind::isInstance)
                .singleElement()
                .isEqualTo(expected);
    }
}
