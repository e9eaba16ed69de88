package org.zhengwu.tck.application.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.identity.FreshAccount;

/** Cases filed at a window (窗口收件), of the organ that handles them or of another that it entrusted (一窗受理). */
public interface CaseWindowContract extends CaseFixtures {

    LocalDate MAY_18 = LocalDate.of(2026, 5, 18);

    @Test
    @Requirement("CSE-101")
    default void letsTheWindowDraftForAPartyThatCameThere() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        String party = cameTo(receiver);
        CaseDraft draft = application(receiver, Kind.PERMIT).applicant(party).build();

        Case drafted = function().create(receiver, IdempotencyKey.fresh(), draft);
        Case submitted = function().submit(receiver, drafted.id(), drafted.revision());

        assertThat(submitted.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(submitted.applicant().party().toString()).isEqualTo(party);
    }

    @Test
    @Requirement("CSE-101")
    default void draftsForNobodyWhoCameToAnotherWindow() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        String elsewhere = cameTo(staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER));
        CaseDraft draft =
                application(receiver, Kind.PERMIT).applicant(elsewhere).build();

        assertThatThrownBy(() -> function().create(receiver, IdempotencyKey.fresh(), draft))
                .isInstanceOf(InvalidInputException.class);
    }

    /** A permit that the window filed for a party that came there. */
    private Case filedAt(Caller receiver) {
        CaseDraft draft =
                application(receiver, Kind.PERMIT).applicant(cameTo(receiver)).build();
        Case drafted = function().create(receiver, IdempotencyKey.fresh(), draft);
        return function().submit(receiver, drafted.id(), drafted.revision());
    }

    private String cameTo(Caller window) {
        PartyDraft person = PartyDraft.builder()
                .kind(PartyKind.NATURAL_PERSON)
                .name("皇甫嘉言")
                .identifierKind(IdentifierKind.RESIDENT_ID)
                .identifier(Identifiers.residentId())
                .build();
        return candidate()
                .service(IdentityService.class)
                .registerParty(window, IdempotencyKey.fresh(), person)
                .id()
                .toString();
    }

    @Test
    @Requirement("CSE-101")
    default void wantsThePartyNamedAtTheWindow() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        CaseDraft draft = application(receiver, Kind.PERMIT).build();

        assertThatThrownBy(() -> function().create(receiver, IdempotencyKey.fresh(), draft))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("CSE-113")
    default void letsAnEntrustedWindowFileAndReadWhatItFiled() {
        clock().moveTo(MAY_18);
        Caller window = entrustedWindow();
        Case submitted = filedAt(window);
        Caller handler = staff().official(Organ.CITY, Post.HANDLER);
        Case accepted = function().accept(handler, submitted.id(), submitted.revision());
        Case online = submitted(cast().serviceUser(PartyKind.NATURAL_PERSON), Kind.PERMIT, MAY_18);

        DocumentStore store = candidate().service(DocumentStore.class);
        assertThat(seenBy(window, accepted).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(function().history(window, accepted.id()))
                .flatExtracting(HistoryEntry::documents)
                .isNotEmpty()
                .allSatisfy(made -> assertThat(store.find(window, made)).isPresent());
        Caller colleague = entrustedWindow();
        assertThat(seenBy(colleague, accepted).materials())
                .isNotEmpty()
                .allSatisfy(brought -> assertThat(store.find(colleague, brought.document()))
                        .as("by a colleague")
                        .isPresent());
        assertThat(assertDoesNotThrow(() -> function().deadlines(window, accepted.id())))
                .isNotEmpty()
                .isEqualTo(function().deadlines(handler, accepted.id()));
        assertThat(assertDoesNotThrow(() -> function().form(window, accepted.id())))
                .isEqualTo(function().form(handler, accepted.id()));
        assertThat(function().find(window, online.id())).isEmpty();
        assertThatThrownBy(() -> function().previewDecision(window, accepted.id(), grant()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> function().accept(window, submitted.id(), submitted.revision()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("CSE-113")
    default void letsAnEntrustedWindowReadByNumberAndHandleNothing() {
        clock().moveTo(MAY_18);
        Caller window = entrustedWindow();
        CaseDraft draft =
                application(window, Kind.PERMIT).applicant(cameTo(window)).build();
        Case drafted = function().create(window, IdempotencyKey.fresh(), draft);
        Case filed = function().submit(window, drafted.id(), drafted.revision());
        Case online = submitted(people().applicant(), Kind.PERMIT, MAY_18);
        CorrectionDraft correction = new CorrectionDraft("用途写错");
        RefusalDraft refusal = new RefusalDraft("NOT_ACCEPTED", "理由如下。", "《某条例》第一条", null, null);

        assertThat(function().findByNumber(window, requireNonNull(filed.number())))
                .contains(seenBy(window, filed));
        assertThat(function().findByNumber(window, requireNonNull(online.number())))
                .isEmpty();
        List<ThrowingCallable> handling = List.of(
                () -> function().correct(window, filed.id(), filed.revision(), correction),
                () -> function().requestSupplement(window, filed.id(), filed.revision(), notice()),
                () -> function().refuse(window, filed.id(), filed.revision(), refusal),
                () -> function().assign(window, filed.id(), filed.revision(), AssigneeDraft.of(window.account())),
                () -> function().possibleAssignees(window, filed.id()));
        assertThat(handling).allSatisfy(each -> assertThatThrownBy(each).isInstanceOf(NotFoundException.class));
        assertThat(seenBy(window, filed)).isEqualTo(filed);
    }

    private Caller entrustedWindow() {
        return FreshAccount.open(candidate(), null)
                .grant(GrantDraft.builder()
                        .role(Role.OFFICIAL)
                        .post(Post.RECEIVER)
                        .organ(cast().idOf(Organ.OTHER_IN_CITY).toString())
                        .entrusted(List.of(cast().idOf(Organ.CITY).toString())))
                .signIn();
    }

    @Test
    @Requirement({"CSE-101", "CSE-117"})
    default void letsTheWindowChangeTakeBackAndDeleteWhatItDrafted() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        CaseDraft draft =
                application(receiver, Kind.PERMIT).applicant(cameTo(receiver)).build();
        Case drafted = function().create(receiver, IdempotencyKey.fresh(), draft);
        Case unwanted = function().create(receiver, IdempotencyKey.fresh(), anotherOf(draft, receiver));

        Case changed = assertDoesNotThrow(
                () -> function().change(receiver, drafted.id(), drafted.revision(), anotherOf(draft, receiver)));
        Case withdrawn = assertDoesNotThrow(() -> function()
                .withdraw(
                        receiver,
                        changed.id(),
                        changed.revision(),
                        WithdrawalDraft.builder().build()));
        assertDoesNotThrow(() -> function().discard(receiver, unwanted.id(), unwanted.revision()));

        assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(function().find(receiver, unwanted.id())).isEmpty();
    }

    @Test
    @Requirement("CSE-107")
    default void keepsTheReasonForWhichAWindowTakesACaseBack() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        Case filed = filedAt(receiver);
        WithdrawalDraft reason = WithdrawalDraft.builder().reason("当事人不再需要").build();

        Case withdrawn = function().withdraw(receiver, filed.id(), filed.revision(), reason);

        assertThat(withdrawn.withdrawal()).isEqualTo("当事人不再需要");
        assertThat(seenBy(staff().official(Organ.CITY, Post.HANDLER), filed).withdrawal())
                .isEqualTo("当事人不再需要");
    }

    @Test
    @Requirement("ITM-013")
    default void namesTheOrganForWhatItsWindowFiles() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        Case filed = filedAt(receiver);

        assertThat(function().history(receiver, filed.id()))
                .singleElement()
                .extracting(HistoryEntry::organ, HistoryEntry::account)
                .containsExactly(filed.organ(), receiver.account());
    }

    @Test
    @Requirement("CSE-101")
    default void letsTheWindowCorrectAndSupplementWhatItFiled() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        Caller handler = staff().official(Organ.CITY, Post.HANDLER);
        CaseDraft draft =
                application(receiver, Kind.PERMIT).applicant(cameTo(receiver)).build();
        Case drafted = function().create(receiver, IdempotencyKey.fresh(), draft);
        Case filed = function().submit(receiver, drafted.id(), drafted.revision());
        Case open = function().correct(handler, filed.id(), filed.revision(), new CorrectionDraft("用途写错"));

        CaseDraft mended = anotherOf(draft, receiver);

        Case changed = assertDoesNotThrow(() -> function().change(receiver, open.id(), open.revision(), mended));
        Case again = assertDoesNotThrow(() -> function().submit(receiver, changed.id(), changed.revision()));
        Case told = function().requestSupplement(handler, again.id(), again.revision(), notice());
        SupplementDraft brought =
                new SupplementDraft(Map.of("面积", "12"), List.of(attachment(receiver, ItemFixtures.OPTIONAL)));
        Case supplemented =
                assertDoesNotThrow(() -> function().supplement(receiver, told.id(), told.revision(), brought));

        assertThat(documentsOf(changed))
                .isEqualTo(requireNonNull(mended.materials()).stream()
                        .map(MaterialDraft::document)
                        .toList());
        assertThat(supplemented.state()).isEqualTo(CaseState.SUPPLEMENTED);
        assertThat(supplemented.form()).containsEntry("面积", "12");
        assertThat(documentsOf(supplemented))
                .containsAll(requireNonNull(brought.materials()).stream()
                        .map(MaterialDraft::document)
                        .toList());
    }

    @Test
    @Requirement("CSE-102")
    default void showsADraftOfTheWindowToItsOwnOrganOnly() {
        clock().moveTo(MAY_18);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        Case drafted = function()
                .create(
                        receiver,
                        IdempotencyKey.fresh(),
                        application(receiver, Kind.PERMIT)
                                .applicant(cameTo(receiver))
                                .build());

        assertThat(function().find(receiver, drafted.id())).contains(drafted);
        for (Caller other : List.of(
                staff().official(Organ.OTHER_IN_CITY, Post.RECEIVER),
                staff().official(Organ.NEIGHBOUR_CITY, Post.RECEIVER),
                staff().official(Organ.PROVINCE, Post.RECEIVER),
                staff().official(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD))) {
            assertThat(function().find(other, drafted.id()))
                    .as("%s", other.grants())
                    .isEmpty();
        }
    }

    private static List<String> documentsOf(Case filed) {
        return filed.materials().stream()
                .map(each -> each.document().toString())
                .toList();
    }

    /** The same application with another upload of the window. */
    private CaseDraft anotherOf(CaseDraft draft, Caller window) {
        return application(window, Kind.PERMIT)
                .applicant(String.valueOf(draft.applicant()))
                .build();
    }
}
