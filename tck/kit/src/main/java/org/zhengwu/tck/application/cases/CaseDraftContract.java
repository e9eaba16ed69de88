package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Drafting and submitting cases. */
public interface CaseDraftContract extends CaseFixtures {

    LocalDate MONDAY = LocalDate.of(2026, 8, 10);

    @Test
    @Requirement({"CSE-101", "REV-002"})
    default void keepsADraftAsItIsWrittenAndChangesItWhole() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Case drafted = drafted(applicant, Kind.PERMIT);
        CaseDraft next = CaseDraft.builder()
                .item(drafted.item().item().toString())
                .field("用途", "桥梁公益广告")
                .build();
        Case changed = function().change(applicant, drafted.id(), drafted.revision(), next);

        assertThat(drafted.state()).isEqualTo(CaseState.DRAFT);
        assertThat(drafted.number()).isNull();
        assertThat(drafted.form()).isEqualTo(usualForm());
        assertThat(drafted.materials()).hasSize(1);
        assertThat(changed.form()).containsOnly(java.util.Map.entry("用途", "桥梁公益广告"));
        assertThat(changed.materials()).isEmpty();
        assertThat(changed.revision().value()).isGreaterThan(drafted.revision().value());
        assertThat(seenBy(applicant, drafted)).isEqualTo(changed);
    }

    @Test
    @Requirement("CSE-101")
    default void keepsTheItemOfADraft() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case drafted = drafted(applicant, Kind.PERMIT);
        CaseDraft other = CaseDraft.builder()
                .item(item(Kind.CONFIRMATION).id().toString())
                .build();

        assertThatThrownBy(() -> function().change(applicant, drafted.id(), drafted.revision(), other))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("ITM-002")
    default void refusesAnItemThatNobodyAppliesFor() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft draft =
                CaseDraft.builder().item(item(Kind.PUNISHMENT).id().toString()).build();

        assertThatThrownBy(() -> function().create(applicant, IdempotencyKey.fresh(), draft))
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo("ITM-002");
    }

    @Test
    @Requirement("ITM-004")
    default void refusesAPartyThatTheItemDoesNotServe() {
        clock().moveTo(MONDAY);
        Caller person = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller enterprise = cast().serviceUser(PartyKind.ENTERPRISE);

        assertThatThrownBy(() -> drafted(person, Kind.FOR_ENTERPRISES)).isInstanceOf(InvalidInputException.class);
        assertThat(drafted(enterprise, Kind.FOR_ENTERPRISES).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    @Requirement("CSE-101")
    default void refusesAnItemThatIsNotInEffect() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft unknown =
                CaseDraft.builder().item(UUID.randomUUID().toString()).build();
        String item = item(Kind.PERMIT).id().toString();

        assertThatThrownBy(() -> function().create(applicant, IdempotencyKey.fresh(), unknown))
                .isInstanceOf(InvalidInputException.class);
        clock().moveTo(LocalDate.of(2023, 12, 29));
        assertThatThrownBy(() -> function()
                        .create(
                                applicant,
                                IdempotencyKey.fresh(),
                                CaseDraft.builder().item(item).build()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("LIC-016")
    default void refusesAMaterialThatDoesNotBelongToTheItem() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft draft = application(applicant, Kind.PERMIT)
                .material(attachment(applicant, "X9"))
                .build();

        assertThatThrownBy(() -> function().create(applicant, IdempotencyKey.fresh(), draft))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("CSE-101")
    default void refusesAnAttachmentOfSomebodyElse() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller other = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft draft = CaseDraft.builder()
                .item(item(Kind.PERMIT).id().toString())
                .material(attachment(other, ItemFixtures.FORM))
                .build();

        assertThatThrownBy(() -> {
                    Case drafted = function().create(applicant, IdempotencyKey.fresh(), draft);
                    function().submit(applicant, drafted.id(), drafted.revision());
                })
                .isInstanceOfAny(InvalidInputException.class, org.zhengwu.api.NotFoundException.class);
    }

    @Test
    @Requirement("IDN-007")
    default void tellsEveryViolationOfADraftAtOnce() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft draft = CaseDraft.builder()
                .item("no id")
                .contactMobile("12800000000")
                .field("a b", "x")
                .build();

        assertThatThrownBy(() -> function().create(applicant, IdempotencyKey.fresh(), draft))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .contains("item", "contactMobile", "form"));
    }

    @Test
    @Requirement("IDN-008")
    default void showsTheApplicantAndTheContactMaskedToEveryone() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        String mobile = Identifiers.mobile();
        CaseDraft draft = application(applicant, Kind.PERMIT)
                .contactName("欧阳文静")
                .contactMobile(mobile)
                .build();

        Case drafted = function().create(applicant, IdempotencyKey.fresh(), draft);
        Case submitted = function().submit(applicant, drafted.id(), drafted.revision());
        Case seen = seenBy(staff().official(Organ.CITY, Post.HANDLER), submitted);

        assertThat(seen.applicant().identifier().value()).contains("*").hasSizeGreaterThan(2);
        assertThat(seen.applicant().name().value()).contains("*");
        assertThat(String.valueOf(seen.contactName())).contains("*").doesNotContain("文静");
        assertThat(String.valueOf(seen.contactMobile())).contains("*").doesNotContain(mobile.substring(3, 7));
    }

    @Test
    @Requirement("CSE-112")
    default void keepsAContactThatAChangeLeavesOut() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft plain = application(applicant, Kind.PERMIT).build();
        Case drafted =
                function().create(applicant, IdempotencyKey.fresh(), withContact(plain, "欧阳文静", Identifiers.mobile()));

        assertChangesTheContactsThatAreGiven(applicant, drafted, plain);
    }

    @Test
    @Requirement("CSE-112")
    default void keepsAContactThatACorrectionLeavesOut() {
        clock().moveTo(MONDAY);
        People people = people();
        CaseDraft plain = application(people.applicant(), Kind.PERMIT).build();
        CaseDraft whole = withContact(plain, "欧阳文静", Identifiers.mobile());
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), whole);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());

        Case open = function()
                .correct(people.handler(), submitted.id(), submitted.revision(), new CorrectionDraft("联系人写错"));

        assertChangesTheContactsThatAreGiven(people.applicant(), open, plain);
    }

    private void assertChangesTheContactsThatAreGiven(Caller applicant, Case first, CaseDraft plain) {
        Case kept = function().change(applicant, first.id(), first.revision(), plain);
        Case renamed = function().change(applicant, first.id(), kept.revision(), withContact(plain, "司马青衫", null));
        Case nameless = function().change(applicant, first.id(), renamed.revision(), withContact(plain, "", null));
        Case emptied = function().change(applicant, first.id(), nameless.revision(), withContact(plain, null, ""));

        assertThat(kept.contactName()).isNotNull().isEqualTo(first.contactName());
        assertThat(kept.contactMobile()).isNotNull().isEqualTo(first.contactMobile());
        assertThat(renamed.contactName()).isNotNull().isNotEqualTo(first.contactName());
        assertThat(renamed.contactMobile()).isEqualTo(first.contactMobile());
        assertThat(nameless.contactName()).isNull();
        assertThat(nameless.contactMobile()).isEqualTo(first.contactMobile());
        assertThat(emptied.contactMobile()).isNull();
        assertThat(seenBy(applicant, first)).isEqualTo(emptied);
    }

    private static CaseDraft withContact(CaseDraft draft, @Nullable String name, @Nullable String mobile) {
        return new CaseDraft(
                draft.item(), draft.applicant(), draft.form(), draft.materials(), draft.commitments(), name, mobile);
    }

    @Test
    @Requirement("CSE-102")
    default void hidesDraftsFromTheOrgan() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case drafted = drafted(applicant, Kind.PERMIT);

        for (Post post : Post.values()) {
            assertThat(function().find(staff().official(Organ.CITY, post), drafted.id()))
                    .as(post.name())
                    .isEmpty();
        }
        Caller handler = staff().official(Organ.CITY, Post.HANDLER);
        assertThatThrownBy(() -> function().form(handler, drafted.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> function().history(handler, drafted.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> function().deadlines(handler, drafted.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("LIC-016")
    default void submitsWithoutWhatSharingProvidesAndWithoutWhatIsOptional() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThat(submitted(applicant, Kind.PERMIT, MONDAY).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    @Requirement("LIC-016")
    default void namesEveryRequiredMaterialThatIsMissing() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft empty =
                CaseDraft.builder().item(item(Kind.PERMIT).id().toString()).build();
        Case drafted = function().create(applicant, IdempotencyKey.fresh(), empty);

        assertThatThrownBy(() -> function().submit(applicant, drafted.id(), drafted.revision()))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations()).hasSize(1));
        assertThat(seenBy(applicant, drafted).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    @Requirement("ITM-012")
    default void givesEveryCaseANumberInTheOrderOfSubmission() throws Exception {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        clock().moveTo(MONDAY);
        List<Case> drafts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            drafts.add(drafted(applicant, Kind.PERMIT));
        }
        List<String> numbers = new ArrayList<>();
        for (Case draft : drafts.subList(0, 4)) {
            numbers.add(String.valueOf(
                    function().submit(applicant, draft.id(), draft.revision()).number()));
        }
        assertThat(numbers).doesNotContain("null").isSorted().doesNotHaveDuplicates();

        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            List<Future<Case>> running = drafts.subList(4, 8).stream()
                    .map(draft -> clerks.submit(() -> function().submit(applicant, draft.id(), draft.revision())))
                    .toList();
            for (Future<Case> each : running) {
                numbers.add(String.valueOf(each.get().number()));
            }
        } finally {
            clerks.shutdown();
        }
        assertThat(numbers).doesNotHaveDuplicates().doesNotContain("null").allMatch(number -> number.length() <= 50);
    }

    @Test
    @Requirement("IDM-001")
    default void givesTheFirstResultForTheSameKeyAndInput() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        CaseDraft draft = application(applicant, Kind.PERMIT).build();
        IdempotencyKey key = IdempotencyKey.fresh();

        Case first = function().create(applicant, key, draft);
        Case second = assertDoesNotThrow(() -> function().create(applicant, key, draft));

        assertThat(second).isEqualTo(first);
        assertThat(function()
                        .listMine(
                                applicant,
                                org.zhengwu.api.application.cases.CaseFilter.any(),
                                org.zhengwu.api.PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheSameKeyForAnotherInput() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        IdempotencyKey key = IdempotencyKey.fresh();
        Case first = function()
                .create(applicant, key, application(applicant, Kind.PERMIT).build());

        assertThatThrownBy(() -> function()
                        .create(
                                applicant,
                                key,
                                CaseDraft.builder()
                                        .item(first.item().item().toString())
                                        .build()))
                .isInstanceOf(org.zhengwu.api.IdempotencyKeyReusedException.class);
    }

    @Test
    @Requirement("IDM-003")
    default void keepsTheKeysOfAccountsApart() {
        clock().moveTo(MONDAY);
        IdempotencyKey key = IdempotencyKey.fresh();
        Caller one = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller other = cast().serviceUser(PartyKind.NATURAL_PERSON);

        Case first = function().create(one, key, application(one, Kind.PERMIT).build());
        Case second =
                function().create(other, key, application(other, Kind.PERMIT).build());

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    @Requirement("REV-001")
    default void refusesAChangeAtAnotherRevisionAndNamesTheCurrentOne() {
        clock().moveTo(MONDAY);
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case drafted = drafted(applicant, Kind.PERMIT);
        Revision stale = new Revision(drafted.revision().value() + 7);

        assertThatThrownBy(() -> function().submit(applicant, drafted.id(), stale))
                .asInstanceOf(type(RevisionConflictException.class))
                .extracting(RevisionConflictException::current)
                .isEqualTo(drafted.revision());
    }

    @Test
    @Requirement("CSE-103")
    default void namesTheAllowedStepsWhereAStepIsNotAllowed() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Case submitted = submitted(applicant, Kind.PERMIT, MONDAY);

        assertThat(submitted.allowed()).isEqualTo(CaseStep.allowedIn(CaseState.SUBMITTED));
        assertThatThrownBy(() -> function().submit(applicant, submitted.id(), submitted.revision()))
                .asInstanceOf(type(StepNotAllowedException.class))
                .satisfies(refused -> assertThat(refused.allowed()).contains("ACCEPT", "WITHDRAW"));
    }
}
