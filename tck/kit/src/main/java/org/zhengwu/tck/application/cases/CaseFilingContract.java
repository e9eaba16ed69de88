package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Who files a case, on which terms, and who reads what was not filed. */
public interface CaseFilingContract extends CaseFixtures {

    LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

    @Test
    @Requirement("CSE-110")
    default void leavesToTheApplicantWhatTheApplicantFiled() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, JUNE_1);
        Caller receiver = staff().official(Organ.CITY, Post.RECEIVER);
        WithdrawalDraft withdrawal = WithdrawalDraft.builder().reason("不办了").build();
        assertRule("CSE-110", () -> function().withdraw(receiver, submitted.id(), submitted.revision(), withdrawal));

        Case open = function()
                .correct(
                        people.handler(),
                        submitted.id(),
                        submitted.revision(),
                        CorrectionDraft.builder().problem("用途写错").build());
        CaseDraft other = application(receiver, Kind.PERMIT).build();
        assertRule("CSE-110", () -> function().change(receiver, open.id(), open.revision(), other));
        assertRule("CSE-110", () -> function().submit(receiver, open.id(), open.revision()));

        assertThat(seenBy(people.applicant(), open).state()).isEqualTo(CaseState.CORRECTING);

        Case again = submitted(people.applicant(), Kind.PERMIT, JUNE_1);
        Case told = function().requestSupplement(people.handler(), again.id(), again.revision(), notice());
        SupplementDraft supplement = SupplementDraft.builder().field("面积", "12").build();
        assertRule("CSE-110", () -> function().supplement(receiver, told.id(), told.revision(), supplement));
    }

    @Test
    @Requirement("CSE-111")
    default void filesOnTheTermsOfTheDay() {
        clock().moveTo(JUNE_1);
        Caller applicant = people().applicant();
        ServiceItem before = ItemFixtures.publish(
                candidate(), manager(), ItemFixtures.permit().build());
        Case draft = drafted(applicant, before, List.of(attachment(applicant, ItemFixtures.FORM)));
        ServiceItem now = withAnotherMaterial(before);

        assertThatThrownBy(() -> function().submit(applicant, draft.id(), draft.revision()))
                .isInstanceOf(InvalidInputException.class);

        Case whole = function()
                .change(
                        applicant,
                        draft.id(),
                        draft.revision(),
                        content(
                                before,
                                List.of(attachment(applicant, ItemFixtures.FORM), attachment(applicant, "NEW"))));
        Case submitted = function().submit(applicant, whole.id(), whole.revision());
        assertThat(submitted.item().version()).isEqualTo(now.version());
    }

    @Test
    @Requirement({"CSE-111", "PIP-008"})
    default void showsTheStaffNoMaterialBeforeItIsFiled() {
        clock().moveTo(JUNE_1);
        People people = people();
        DocumentStore store = candidate().service(DocumentStore.class);
        MaterialDraft material = attachment(people.applicant(), ItemFixtures.FORM);
        DocumentId document = DocumentId.of(String.valueOf(material.document()));
        Case draft = drafted(people.applicant(), item(Kind.PERMIT), List.of(material));

        MaterialDraft better = attachment(people.applicant(), ItemFixtures.FORM);
        assertThat(store.find(people.handler(), document)).isEmpty();
        Case changed = function()
                .change(people.applicant(), draft.id(), draft.revision(), content(item(Kind.PERMIT), List.of(better)));
        function().submit(people.applicant(), changed.id(), changed.revision());

        assertThat(store.find(people.handler(), DocumentId.of(String.valueOf(better.document()))))
                .isPresent();
        assertThat(store.find(people.handler(), document))
                .as("taken out before")
                .isEmpty();
    }

    private Case drafted(Caller applicant, ServiceItem item, List<MaterialDraft> materials) {
        return function().create(applicant, IdempotencyKey.fresh(), content(item, materials));
    }

    private static CaseDraft content(ServiceItem item, List<MaterialDraft> materials) {
        CaseDraft.Builder draft = CaseDraft.builder().item(item.id().toString()).field("用途", "门店招牌");
        materials.forEach(draft::material);
        return draft.build();
    }

    private ServiceItem withAnotherMaterial(ServiceItem item) {
        return ItemFixtures.publishNext(
                candidate(),
                manager(),
                item,
                next -> next.materials(List.of(
                        ItemFixtures.material(ItemFixtures.FORM, "申请表", true, false),
                        ItemFixtures.material("NEW", "安全承诺书", true, false))));
    }

    @Test
    @Requirement("CSE-111")
    default void filesNothingForAnItemThatWasWithdrawnAndGoesOnWithWhatWasFiled() {
        clock().moveTo(JUNE_1);
        People people = people();
        ServiceItem item = ItemFixtures.publish(
                candidate(), manager(), ItemFixtures.permit().build());
        Case filed = drafted(people.applicant(), item, List.of(attachment(people.applicant(), ItemFixtures.FORM)));
        Case submitted = function().submit(people.applicant(), filed.id(), filed.revision());
        Case left = drafted(people.applicant(), item, List.of(attachment(people.applicant(), ItemFixtures.FORM)));

        candidate().service(ServiceCatalogue.class).withdraw(manager(), item.id(), item.revision(), "国务院决定取消");

        assertThat(violated(() -> function().submit(people.applicant(), left.id(), left.revision())))
                .containsExactly("item");
        Case accepted =
                assertDoesNotThrow(() -> function().accept(people.handler(), submitted.id(), submitted.revision()));
        assertThat(accepted.item()).isEqualTo(submitted.item());
    }

    @Test
    @Requirement("CSE-111")
    default void filesNothingThatTheItemOfTheDayDoesNotTakeAnyMore() {
        clock().moveTo(JUNE_1);
        Caller applicant = people().applicant();
        ServiceItem item = ItemFixtures.publish(
                candidate(), manager(), ItemFixtures.permit().build());
        Case draft = drafted(
                applicant,
                item,
                List.of(attachment(applicant, ItemFixtures.FORM), attachment(applicant, ItemFixtures.OPTIONAL)));

        ServiceItem less = ItemFixtures.publishNext(
                candidate(),
                manager(),
                item,
                next -> next.materials(List.of(ItemFixtures.material(ItemFixtures.FORM, "申请表", true, false))));
        assertThat(violated(() -> function().submit(applicant, draft.id(), draft.revision())))
                .containsExactly("materials[1].slot");

        ItemFixtures.publishNext(
                candidate(),
                manager(),
                less,
                next -> next.audience(AudienceDraft.builder()
                        .serviceObjects(List.of("ENTERPRISE"))
                        .build()));
        assertThat(violated(() -> function().submit(applicant, draft.id(), draft.revision())))
                .containsExactly("item");
    }

    @Test
    @Requirement("LIC-016")
    default void namesEachMaterialThatIsMissing() {
        clock().moveTo(JUNE_1);
        Caller applicant = people().applicant();
        ServiceItem item = withAnotherMaterial(ItemFixtures.publish(
                candidate(), manager(), ItemFixtures.permit().build()));
        Case empty = drafted(applicant, item, List.of());

        assertThat(violated(() -> function().submit(applicant, empty.id(), empty.revision())))
                .containsExactly("materials", "materials");
    }

    @Test
    @Requirement("LIC-016")
    default void namesWhatTheItemDoesNotTakeAnyMoreBesideWhatItWantsNow() {
        clock().moveTo(JUNE_1);
        Caller applicant = people().applicant();
        ServiceItem item = ItemFixtures.publish(
                candidate(), manager(), ItemFixtures.permit().build());
        Case draft = drafted(applicant, item, List.of(attachment(applicant, ItemFixtures.OPTIONAL)));
        withAnotherMaterial(item);

        assertThat(violated(() -> function().submit(applicant, draft.id(), draft.revision())))
                .containsExactlyInAnyOrder("materials[0].slot", "materials", "materials");
    }
}
