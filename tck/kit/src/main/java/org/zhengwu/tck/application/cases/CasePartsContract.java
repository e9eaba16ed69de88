package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CasePart;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

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
