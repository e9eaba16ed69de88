package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Masked;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionState;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.PartyNameDiffersException;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** The right of a party to have its data corrected (更正): asked for, verified, corrected or refused (PIP-004). */
public interface CorrectionContract extends IdentityFixtures {

    /** What the name of {@link #person} should have been. */
    String RIGHT = "皇甫佳颜";

    /** Why it is wrong. */
    String EXPLANATION = "登记时同音字写错";

    /** A party with an account that stands for it, and what it was entered by. */
    record Owner(PartyDraft entry, Party party, Caller caller) {}

    @Test
    @Requirement("PIP-004")
    default void changesTheMobileNumberAtOnceAndForgetsIt() {
        Owner owner = owner();
        String number = Identifiers.mobile();
        Party sample = registered(person().mobile(number).build());

        Party changed = changed(owner, owner.party().revision(), number);

        assertThat(changed.mobile()).isEqualTo(sample.mobile());
        assertThat(function().findParty(owner.caller(), owner.party().id())).contains(changed);
        Party without = changed(owner, changed.revision(), null);
        assertThat(without.mobile()).isNull();
        assertThat(function().findParty(owner.caller(), owner.party().id())).contains(without);
    }

    @Test
    @Requirement({"IDN-007", "IDN-008"})
    default void takesNoMobileNumberThatIsNoneOrMasked() {
        Owner owner = owner();

        for (String wrong : List.of(
                "12912345678", "+8613912345678", String.valueOf(owner.party().mobile()))) {
            assertThatThrownBy(() -> changed(owner, owner.party().revision(), wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(function().findParty(owner.caller(), owner.party().id())).contains(owner.party());
    }

    @Test
    @Requirement("REV-001")
    default void correctsNothingAtAnotherRevision() {
        Owner owner = owner();
        Correction waiting = requested(owner);

        assertThatThrownBy(() -> changed(owner, IdentityChangeContract.STALE, Identifiers.mobile()))
                .isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> function()
                        .decideCorrection(receiver(), waiting.id(), IdentityChangeContract.STALE, correct(RIGHT)))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    @Requirement("PIP-004")
    default void correctsTheNameThatTheWindowVerified() {
        Owner owner = owner();

        Correction requested = requested(owner);
        Correction corrected = decided(requested, new CorrectionDecisionDraft(true, RIGHT, "已核对居民身份证"));

        assertThat(requested.state()).isEqualTo(CorrectionState.WAITING);
        assertThat(requested.party()).isEqualTo(owner.party().id());
        assertThat(requested.organ()).isEqualTo(cast().idOf(Organ.CITY));
        assertThat(requested.explanation()).isEqualTo(EXPLANATION);
        assertThat(corrected.state()).isEqualTo(CorrectionState.CORRECTED);
        assertThat(corrected.decidedAt()).isNotNull();
        assertThat(corrected.reason()).isEqualTo("已核对居民身份证");
        assertThat(function().correctionsOf(owner.caller(), owner.party().id())).containsExactly(corrected);
        assertThat(registered(named(owner, RIGHT)).id()).isEqualTo(owner.party().id());
        assertThatThrownBy(() -> registered(owner.entry())).isInstanceOf(PartyNameDiffersException.class);
    }

    @Test
    @Requirement("PIP-004")
    default void refusesWithAReasonAndLeavesTheName() {
        Owner owner = owner();
        Correction requested = requested(owner);

        assertThat(violated(() -> decided(requested, refuse(" ")))).containsExactly("reason");
        Correction refused = decided(requested, refuse("与证件不符"));

        assertThat(refused.state()).isEqualTo(CorrectionState.REFUSED);
        assertThat(function().correctionsOf(owner.caller(), owner.party().id()))
                .containsExactly(refused)
                .extracting(Correction::reason)
                .containsExactly("与证件不符");
        assertThat(registered(owner.entry()).id()).isEqualTo(owner.party().id());
    }

    @Test
    @Requirement("PIP-004")
    default void correctsToNoOtherNameThanTheOneAskedFor() {
        Owner owner = owner();
        Correction requested = requested(owner);

        for (String shown : List.of("", "皇甫加言", "皇甫嘉言", "皇甫**")) {
            assertThat(violated(() -> decided(requested, correct(shown))))
                    .as(shown)
                    .containsExactly("name");
        }
        assertThat(function().correctionsOf(owner.caller(), owner.party().id())).containsExactly(requested);
        assertThat(registered(owner.entry()).id()).isEqualTo(owner.party().id());
    }

    @Test
    @Requirement("PIP-004")
    default void decidesARequestOnce() {
        Correction refused = decided(requested(owner()), refuse("与证件不符"));

        assertThatThrownBy(() -> decided(refused, correct(RIGHT))).isInstanceOf(StepNotAllowedException.class);
        assertThatThrownBy(() -> decided(refused, refuse("再次"))).isInstanceOf(StepNotAllowedException.class);
    }

    @Test
    @Requirement("PIP-004")
    default void letsOneRequestWaitAndAnotherFollowTheNewestFirst() {
        Owner owner = owner();
        Correction first = requested(owner);

        assertThatThrownBy(() -> requested(owner)).isInstanceOf(StepNotAllowedException.class);
        Correction refused = decided(first, refuse("与证件不符"));
        Correction second = requested(owner);

        assertThat(function().correctionsOf(owner.caller(), owner.party().id())).containsExactly(second, refused);
    }

    @Test
    @Requirement("PIP-004")
    default void refusesTheNameOnFileAndAnOrganThatIsNotOpen() {
        Owner owner = owner();
        EndingOrgan merged = EndingOrgan.establish(candidate());
        merged.mergeInto(Organ.CITY);

        assertThat(violated(() -> requested(owner, cast().idOf(Organ.CITY), "皇甫嘉言")))
                .containsExactly("name");
        for (OrganId closed : List.of(merged.id(), new OrganId(UUID.randomUUID()))) {
            assertThat(violated(() -> requested(owner, closed, RIGHT))).containsExactly("organ");
        }
        assertThat(violated(() -> function()
                        .requestCorrection(
                                owner.caller(),
                                IdempotencyKey.fresh(),
                                NameCorrectionDraft.builder().build())))
                .containsExactlyInAnyOrder("party", "organ", "name", "explanation");
        assertThat(function().correctionsOf(owner.caller(), owner.party().id())).isEmpty();
    }

    @Test
    @Requirement("IDN-008")
    default void showsTheNameAskedForMaskedAndTakesNoMaskedOne() {
        Owner owner = owner();

        Correction requested = requested(owner);

        List<Correction> shown = List.of(requested, waiting(requested), listed(owner));
        assertThat(shown)
                .extracting(Correction::name)
                .extracting(Masked::value)
                .allSatisfy(name -> assertThat(name).contains("*").doesNotContain("佳颜"));
        assertThat(shown)
                .extracting(each -> each.identifier().value())
                .allSatisfy(identifier -> assertThat(identifier).contains("*"));
        assertThat(violated(() -> requested(owner(), cast().idOf(Organ.CITY), "皇甫*颜")))
                .containsExactly("name");
    }

    @Test
    @Requirement({"PIP-004", "PAG-001"})
    default void listsWhatWaitsTheOldestFirst() {
        Correction first = requested(owner());
        Correction decided = requested(owner());
        Correction second = requested(owner());
        Correction third = requested(owner());
        decided(decided, refuse("与证件不符"));

        Page<Correction> whole = function().waitingCorrections(receiver(), PageRequest.of(100, null));
        List<Correction> byTwo = allPages(2, page -> function().waitingCorrections(receiver(), page));

        assertThat(byTwo).containsSubsequence(first, second, third).doesNotHaveDuplicates();
        assertThat(byTwo).extracting(Correction::id).doesNotContain(decided.id());
        assertThat(byTwo).startsWith(whole.items().toArray(Correction[]::new));
        assertThat(whole.count().value()).isEqualTo(byTwo.size());
    }

    @Test
    @Requirement({"PIP-004", "ACC-004"})
    default void letsNobodyElseCorrectLookOrDecide() {
        Owner owner = owner();
        Correction requested = requested(owner);
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);
        Caller otherWindow = staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER);
        Owner posing = new Owner(owner.entry(), owner.party(), stranger);

        assertAbsent(() -> changed(posing, owner.party().revision(), Identifiers.mobile()));
        assertAbsent(() -> requested(posing));
        assertAbsent(() -> function().correctionsOf(stranger, owner.party().id()));
        assertAbsent(
                () -> function().decideCorrection(otherWindow, requested.id(), requested.revision(), correct(RIGHT)));
        assertThat(allPages(100, page -> function().waitingCorrections(otherWindow, page)))
                .extracting(Correction::id)
                .doesNotContain(requested.id());
        assertThat(waiting(requested)).isEqualTo(requested);
    }

    @Test
    @Requirement("PIP-004")
    default void letsTheLegalRepresentativeCorrectAndNoHandler() {
        Party company = registered(enterprise().build());
        Owner legal = acting(company, receiver(), Authority.LEGAL_REPRESENTATIVE);
        Owner handler = acting(company, legal.caller(), Authority.HANDLER);

        assertAgentRefused(() -> changed(handler, company.revision(), Identifiers.mobile()));
        assertAgentRefused(() -> requested(handler));
        assertAgentRefused(() -> function().correctionsOf(handler.caller(), company.id()));
        assertThat(decided(requested(legal), correct(RIGHT)).state()).isEqualTo(CorrectionState.CORRECTED);
        assertThat(function().correctionsOf(legal.caller(), company.id())).hasSize(1);
    }

    @Test
    @Requirement("PIP-004")
    default void movesWhatWaitsToTheSuccessorOfAMergedOrgan() {
        EndingOrgan ending = EndingOrgan.establish(candidate());
        Owner owner = owner();
        requested(owner, ending.id(), RIGHT);

        ending.mergeInto(Organ.CITY);

        Correction moved = listed(owner);
        assertThat(moved.organ()).isEqualTo(cast().idOf(Organ.CITY));
        assertThat(decided(moved, correct(RIGHT)).state()).isEqualTo(CorrectionState.CORRECTED);
    }

    @Test
    @Requirement("PIP-004")
    default void givesThePartyItsRequestInTheCopyOfEverything() {
        Owner owner = owner();
        requested(owner);

        assertThat(function()
                        .copyPersonalRecord(owner.caller(), owner.party().id())
                        .entries())
                .flatExtracting(entry -> entry.values().values())
                .contains(RIGHT, EXPLANATION);
    }

    @Test
    @Requirement("IDM-001")
    default void requestsOnceForOneKey() {
        Owner owner = owner();
        IdempotencyKey key = IdempotencyKey.fresh();
        NameCorrectionDraft draft = draft(owner, cast().idOf(Organ.CITY), RIGHT);

        Correction first = function().requestCorrection(owner.caller(), key, draft);

        assertThat(assertDoesNotThrow(() -> function().requestCorrection(owner.caller(), key, draft)))
                .isEqualTo(first);
    }

    @Test
    @Requirement("AUD-001")
    default void entersEveryCorrectionInTheAuditTrail() {
        Owner owner = owner();
        Caller window = cast().official(Organ.CITY, Post.RECEIVER);
        changed(owner, owner.party().revision(), Identifiers.mobile());
        Correction requested = requested(owner);

        function().decideCorrection(window, requested.id(), requested.revision(), correct(RIGHT));

        assertThat(Entries.doneBy(candidate(), owner.caller()))
                .contains("IdentityService.changeMobile", "IdentityService.requestCorrection");
        assertThat(Entries.doneBy(candidate(), window)).contains("IdentityService.decideCorrection");
    }

    private Owner owner() {
        PartyDraft entry = person().build();
        Party party = registered(entry);
        return new Owner(entry, party, session(opened(party.id()), party));
    }

    /** A fresh person who acts for the party by the right that the caller gives. */
    private Owner acting(Party party, Caller by, Authority authority) {
        Account account = opened(registered(person().build()).id());
        RepresentationDraft draft = RepresentationDraft.builder()
                .account(account.id().toString())
                .party(party.id().toString())
                .authority(authority)
                .build();
        function().represent(by, IdempotencyKey.fresh(), draft);
        return new Owner(enterprise().build(), party, session(account, party));
    }

    private Caller session(Account account, Party party) {
        return cast().bySession(signIn(account.name(), PASSWORD).token(), party.id())
                .orElseThrow(AssertionError::new);
    }

    private Party changed(Owner owner, Revision at, @Nullable String number) {
        return function().changeMobile(owner.caller(), owner.party().id(), at, new MobileDraft(number));
    }

    private Correction requested(Owner owner) {
        return requested(owner, cast().idOf(Organ.CITY), RIGHT);
    }

    private Correction requested(Owner owner, OrganId organ, String name) {
        return function().requestCorrection(owner.caller(), IdempotencyKey.fresh(), draft(owner, organ, name));
    }

    private static NameCorrectionDraft draft(Owner owner, OrganId organ, String name) {
        return NameCorrectionDraft.builder()
                .party(owner.party().id().toString())
                .organ(organ.toString())
                .name(name)
                .explanation(EXPLANATION)
                .build();
    }

    private static PartyDraft named(Owner owner, String name) {
        PartyDraft entry = owner.entry();
        return new PartyDraft(entry.kind(), name, entry.identifierKind(), entry.identifier(), entry.mobile());
    }

    private Correction decided(Correction correction, CorrectionDecisionDraft draft) {
        return function().decideCorrection(receiver(), correction.id(), correction.revision(), draft);
    }

    private static CorrectionDecisionDraft correct(String name) {
        return CorrectionDecisionDraft.builder().corrected(true).name(name).build();
    }

    private static CorrectionDecisionDraft refuse(String reason) {
        return CorrectionDecisionDraft.builder().corrected(false).reason(reason).build();
    }

    private Correction listed(Owner owner) {
        return function().correctionsOf(owner.caller(), owner.party().id()).get(0);
    }

    /** The request as the window finds it among those that wait. */
    private Correction waiting(Correction requested) {
        return allPages(100, page -> function().waitingCorrections(receiver(), page)).stream()
                .filter(each -> each.id().equals(requested.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It does not wait at the window"));
    }

    private static void assertAbsent(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
    }

    private static void assertAgentRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("PIP-004"));
    }
}
