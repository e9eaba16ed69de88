package org.zhengwu.tck.application.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CasePart;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormGroupDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineState;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.application.catalogue.ItemForms;

/** A matter that several organs handle as one (一件事): one receipt, a case at each organ, one answer. */
public interface CasePartsContract extends CaseFixtures {

    LocalDate JANUARY_13 = LocalDate.of(2026, 1, 13);

    @Test
    @Requirement("JNT-001")
    default void opensACaseAtTheOrganOfEachPartWithTheAcceptance() {
        Case submitted = submitted(people().applicant(), Kind.MATTER, JANUARY_13);
        assertThat(submitted.parts()).isEmpty();

        Caller handler = staff().official(Organ.CITY, Post.HANDLER);
        Case whole = function().accept(handler, submitted.id(), submitted.revision());

        assertThat(whole.parts()).hasSize(2).allSatisfy(part -> {
            assertThat(part.state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(part.number()).isNotEqualTo(whole.number());
        });
        Case other = seenBy(others().handler(), part(whole, Organ.OTHER_IN_CITY));
        assertThat(other.whole()).isEqualTo(whole.id());
        assertThat(other.form()).isEqualTo(usualForm());
        assertThat(other.materials()).singleElement().satisfies(material -> {
            assertThat(material.slot()).isEqualTo(ItemFixtures.FORM);
            assertThat(candidate().service(DocumentStore.class).find(others().handler(), material.document()))
                    .isPresent();
        });
        assertThat(clockOf(other, ClockKind.PROMISED).end()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(function().find(handler, other.id())).isEmpty();
    }

    @Test
    @Requirement("JNT-001")
    default void listsTheWholeToItsApplicantAndThePartToItsOrgan() {
        Caller applicant = people().applicant();
        Case whole = accepted(people(applicant), Kind.MATTER, JANUARY_13);
        CasePart other = part(whole, Organ.OTHER_IN_CITY);

        assertThat(function()
                        .listMine(applicant, CaseFilter.any(), PageRequest.of(100, null))
                        .items())
                .extracting(CaseSummary::id)
                .containsExactly(whole.id());
        assertThat(allPages(100, page -> function().inbox(others().handler(), CaseFilter.any(), page)))
                .extracting(CaseSummary::id)
                .contains(other.id())
                .doesNotContain(whole.id());
    }

    @Test
    @Requirement("JNT-002")
    default void answersForTheWholeWhenEveryPartHasEnded() {
        People people = people();
        Case whole = reviewed(people, Kind.MATTER, JANUARY_13);

        assertRule("JNT-002", () -> function().decide(people.decider(), whole.id(), whole.revision(), grant()));
        assertRule("JNT-002", () -> function().decide(people.decider(), whole.id(), whole.revision(), refusal()));
        decided(part(whole, Organ.CITY), people, grant());
        assertRule("JNT-002", () -> function().decide(people.decider(), whole.id(), whole.revision(), grant()));
        decided(part(whole, Organ.OTHER_IN_CITY), others(), grant());
        Case granted = function().decide(people.decider(), whole.id(), whole.revision(), grant());

        assertThat(granted.state()).isEqualTo(CaseState.GRANTED);
        assertThat(granted.parts()).extracting(CasePart::state).containsOnly(CaseState.GRANTED);
    }

    @Test
    @Requirement("CSE-120")
    default void answersForAMatterWithTheCaseAsItIsFound() {
        People people = people();
        Case accepted = accepted(people, Kind.MATTER, JANUARY_13);
        assertThat(accepted).isEqualTo(seenBy(people.applicant(), accepted));
        assertThat(accepted.parts())
                .extracting(CasePart::item)
                .containsExactly(
                        item(Kind.PERMIT).name(), item(Kind.OF_OTHER_IN_CITY).name());

        Case part = decided(part(accepted, Organ.OTHER_IN_CITY), others(), refusal());
        assertThat(part).isEqualTo(seenBy(people.applicant(), part));
        decided(part(accepted, Organ.CITY), people, grant());
        review(people.reviewer(), accepted, "AGREE");
        Case reviewed = seenBy(people.handler(), accepted);
        Case refused = function().decide(people.decider(), reviewed.id(), reviewed.revision(), refusal());
        assertThat(refused).isEqualTo(seenBy(people.applicant(), refused));
    }

    @Test
    @Requirement("JNT-002")
    default void grantsNothingThatAnOrganHasRefused() {
        People people = people();
        Case whole = reviewed(people, Kind.MATTER, JANUARY_13);
        decided(part(whole, Organ.CITY), people, grant());

        Case refused = decided(part(whole, Organ.OTHER_IN_CITY), others(), refusal());

        assertThat(refused.state()).isEqualTo(CaseState.REFUSED);
        assertRule("JNT-002", () -> function().decide(people.decider(), whole.id(), whole.revision(), grant()));
        assertThat(function()
                        .decide(people.decider(), whole.id(), whole.revision(), refusal())
                        .state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    @Requirement("JNT-003")
    default void takesBackTheWholeWithThePartsThatAreNotDecided() {
        People people = people();
        Case whole = accepted(people, Kind.MATTER, JANUARY_13);
        CasePart own = part(whole, Organ.CITY);
        Case decided = decided(own, people, grant());
        Case open = seenBy(people.applicant(), part(whole, Organ.OTHER_IN_CITY));
        WithdrawalDraft reason = new WithdrawalDraft("改变计划");

        assertRule("JNT-003", () -> function().withdraw(people.applicant(), open.id(), open.revision(), reason));
        Case withdrawn = function().withdraw(people.applicant(), whole.id(), whole.revision(), reason);

        assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(seenBy(people.applicant(), open).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(seenBy(people.applicant(), decided).state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    @Requirement("JNT-001")
    default void givesAPartTheAnswersAndMaterialsThatItAsksForAlone() {
        clock().moveTo(JANUARY_13);
        Caller applicant = people().applicant();
        ServiceItem asking = askingForTheAreaAlone();
        CaseDraft draft = application(applicant, Kind.MATTER)
                .item(matterOf(asking).id().toString())
                .field(ItemForms.AREA, "3.5")
                .material(attachment(applicant, ItemFixtures.OPTIONAL))
                .build();
        Case drafted = function().create(applicant, IdempotencyKey.fresh(), draft);
        Case submitted = function().submit(applicant, drafted.id(), drafted.revision());
        Case whole = function().accept(people(applicant).handler(), submitted.id(), submitted.revision());

        CasePart opened = part(whole, Organ.OTHER_IN_CITY);

        for (Caller reader : List.of(others().handler(), applicant)) {
            Case part = seenBy(reader, opened);
            assertThat(part.form()).isEqualTo(Map.of(ItemForms.AREA, "3.5"));
            assertThat(part.materials()).extracting(Material::slot).containsExactly(ItemFixtures.FORM);
            assertThat(function().form(reader, opened.id()))
                    .isEqualTo(new CaseForm(asking.form(), Map.of(ItemForms.AREA, "3.5"), Map.of()));
        }
        assertThat(seenBy(applicant, whole).form()).containsEntry("用途", "门店招牌");
    }

    private ServiceItem askingForTheAreaAlone() {
        return ItemFixtures.publish(
                candidate(),
                staff().holder(Role.INFORMATION_MANAGER, Organ.OTHER_IN_CITY),
                ItemFixtures.item("07", "招牌面积确认")
                        .materials(List.of(ItemFixtures.material(ItemFixtures.FORM, "申请表", true, false)))
                        .form(FormDraft.of(
                                "确认表", FormGroupDraft.of("设施", ItemForms.area().build())))
                        .build());
    }

    private ServiceItem matterOf(ServiceItem part) {
        HandlingDraft together = ItemFixtures.handling()
                .jointHandling(true)
                .parts(List.of(item(Kind.PERMIT).code().value(), part.code().value()))
                .build();
        return ItemFixtures.publish(
                candidate(), manager(), ItemFixtures.permit().handling(together).build());
    }

    @Test
    @Requirement("JNT-001")
    default void namesEachPartAsItsOrganHasIt() {
        Case whole = accepted(people(), Kind.MATTER, JANUARY_13);

        for (Organ organ : List.of(Organ.CITY, Organ.OTHER_IN_CITY)) {
            CasePart part = part(whole, organ);
            Case own = seenBy(staff().official(organ, Post.HANDLER), part);
            assertThat(part)
                    .isEqualTo(new CasePart(
                            own.id(), requireNonNull(own.number()), own.item().name(), own.organ(), own.state()));
            assertThat(own.parts()).isEmpty();
        }
    }

    @Test
    @Requirement("JNT-001")
    default void opensTheCasesOfThePartsWhereTheLawAccepts() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.MATTER, JANUARY_13);
        clock().moveTo(JANUARY_13.plusDays(15));

        Case deemed = seenBy(people.applicant(), submitted);

        assertThat(deemed.deemedAccepted()).isTrue();
        assertThat(deemed.parts()).hasSize(2);
        assertThat(seenBy(others().handler(), part(deemed, Organ.OTHER_IN_CITY)).state())
                .isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Requirement("JNT-002")
    default void answersNothingWhileAPartIsInASpecialProcedure() {
        People people = people();
        Case whole = reviewed(people, Kind.MATTER, JANUARY_13);
        decided(part(whole, Organ.CITY), people, grant());
        suspended(part(whole, Organ.OTHER_IN_CITY));

        for (DecisionDraft any : List.of(grant(), refusal())) {
            assertRule("JNT-002", () -> function().decide(people.decider(), whole.id(), whole.revision(), any));
        }
    }

    @Test
    @Requirement("JNT-003")
    default void takesBackAPartThatIsInASpecialProcedure() {
        People people = people();
        Case whole = accepted(people, Kind.MATTER, JANUARY_13);
        Case stopped = suspended(part(whole, Organ.OTHER_IN_CITY));
        WithdrawalDraft reason = new WithdrawalDraft("改变计划");

        Case withdrawn =
                assertDoesNotThrow(() -> function().withdraw(people.applicant(), whole.id(), whole.revision(), reason));

        assertThat(withdrawn.parts()).extracting(CasePart::state).containsOnly(CaseState.WITHDRAWN);
        assertThat(seenBy(people.applicant(), stopped).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    @Requirement("JNT-003")
    default void endsTheClocksAndTheHistoryOfAPartWithTheWholeThatIsTakenBack() {
        People people = people();
        Case whole = accepted(people, Kind.MATTER, JANUARY_13);
        CaseId part = part(whole, Organ.OTHER_IN_CITY).id();
        List<DeadlineId> clocks = function().deadlines(people.applicant(), part).stream()
                .map(Deadline::id)
                .toList();

        function().withdraw(people.applicant(), whole.id(), whole.revision(), new WithdrawalDraft("改变计划"));

        for (Caller reader : List.of(people.applicant(), others().handler())) {
            assertThat(function().deadlines(reader, part)).hasSameSizeAs(clocks).allSatisfy(ended -> {
                assertThat(clocks).contains(ended.id());
                assertThat(ended.state()).isEqualTo(DeadlineState.CANCELLED);
                assertThat(ended.closedAt()).isEqualTo(clock().now());
            });
            assertThat(function().history(reader, part)).last().satisfies(last -> {
                assertThat(last.step()).isEqualTo(CaseStep.WITHDRAW);
                assertThat(last.state()).isEqualTo(CaseState.WITHDRAWN);
            });
        }
    }

    private Case suspended(CasePart part) {
        Case now = seenBy(others().handler(), part);
        return function().suspend(others().handler(), now.id(), now.revision(), expertReview(JANUARY_13.plusDays(9)));
    }

    private Case decided(CasePart part, People people, DecisionDraft decision) {
        Case before = seenBy(people.handler(), part);
        review(people.reviewer(), before, "AGREE");
        Case reviewed = seenBy(people.handler(), before);
        return function().decide(people.decider(), reviewed.id(), reviewed.revision(), decision);
    }

    private Case seenBy(Caller caller, CasePart part) {
        return function()
                .find(caller, part.id())
                .orElseThrow(() -> new AssertionError("A part is not seen by one who may see it"));
    }

    private CasePart part(Case whole, Organ organ) {
        return whole.parts().stream()
                .filter(part -> part.organ().equals(cast().idOf(organ)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The matter has no part at its organ"));
    }

    /** The staff of the other department; who applies there is nobody's concern. */
    private People others() {
        return new People(
                cast().visitor(),
                staff().official(Organ.OTHER_IN_CITY, Post.HANDLER),
                staff().official(Organ.OTHER_IN_CITY, Post.REVIEWER),
                staff().official(Organ.OTHER_IN_CITY, Post.DECIDER));
    }
}
