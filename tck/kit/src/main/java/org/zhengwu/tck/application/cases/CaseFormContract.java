package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.zhengwu.tck.application.catalogue.ItemForms.AREA;
import static org.zhengwu.tck.application.catalogue.ItemForms.FROM;
import static org.zhengwu.tck.application.catalogue.ItemForms.IDENTIFIER;
import static org.zhengwu.tck.application.catalogue.ItemForms.NAME;
import static org.zhengwu.tck.application.catalogue.ItemForms.OTHER_USE;
import static org.zhengwu.tck.application.catalogue.ItemForms.REMARK;
import static org.zhengwu.tck.application.catalogue.ItemForms.USE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FieldLimitsDraft;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormGroupDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.application.catalogue.ItemForms;

/** Cases whose item has a form (电子表单): filled in, validated, prefilled, kept by their version. */
public interface CaseFormContract extends CaseFixtures {

    LocalDate FILED_ON = LocalDate.of(2026, 8, 10);

    @Test
    @Requirement("FRM-004")
    default void submitsAFormThatIsFilledInAsItAsks() {
        Caller applicant = applicant();

        Case submitted = submittedWith(applicant, filledIn());

        assertThat(submitted.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(submitted.form()).isEqualTo(filledIn());
    }

    @Test
    @Requirement("FRM-004")
    default void keepsAnyDraftAndNamesEveryViolationAtItsSubmission() {
        clock().moveTo(FILED_ON);
        Caller applicant = applicant();
        CaseDraft draft = CaseDraft.builder()
                .item(item(Kind.PERMIT_WITH_FORM).id().toString())
                .field(USE, "banner")
                .field(AREA, "500.5")
                .field(FROM, FILED_ON.minusDays(1).toString())
                .field("颜色", "红")
                .build();

        Case drafted = function().create(applicant, IdempotencyKey.fresh(), draft);

        assertThat(violated(() -> function().submit(applicant, drafted.id(), drafted.revision())))
                .containsExactlyInAnyOrder("materials", "form.use", "form.area", "form.from", "form.颜色");
        assertThat(seenBy(applicant, drafted).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    @Requirement("FRM-004")
    default void countsCharactersAndKeepsAmountsInFen() {
        clock().moveTo(FILED_ON);
        Caller applicant = applicant();
        FormGroupDraft group = FormGroupDraft.of(
                "招牌",
                ItemForms.field("sign", FieldKind.TEXT)
                        .limits(FieldLimitsDraft.builder().maxLength(3).build())
                        .build(),
                ItemForms.field("price", FieldKind.AMOUNT).build());
        ServiceItem item = ItemFixtures.publish(
                candidate(),
                manager(),
                ItemFixtures.permit().form(FormDraft.of("申请表", group)).build());
        Map<String, String> answers = Map.of("sign", "𠮷𠮷𠮷", "price", "1050");

        Case fitting = draftedWith(applicant, item, answers);
        Case tooLong = draftedWith(applicant, item, Map.of("sign", "𠮷𠮷𠮷𠮷", "price", "1050"));

        Case submitted = assertDoesNotThrow(() -> function().submit(applicant, fitting.id(), fitting.revision()));
        assertThat(function().form(applicant, submitted.id()).answers()).isEqualTo(answers);
        assertThat(violated(() -> function().submit(applicant, tooLong.id(), tooLong.revision())))
                .containsExactly("form.sign");
    }

    @Test
    @Requirement("FRM-004")
    default void leavesTheFieldsFreeWhereTheItemHasNoForm() {
        Caller applicant = applicant();

        Case submitted = submitted(applicant, Kind.PERMIT, FILED_ON);
        CaseForm form = function().form(applicant, submitted.id());

        assertThat(form).isEqualTo(new CaseForm(null, usualForm(), Map.of()));
    }

    @Test
    @Requirement("FRM-005")
    default void asksWhatTheConditionsAskAndNothingElse() {
        Caller applicant = applicant();

        assertThat(violated(() -> submittedWith(applicant, Map.of(USE, "other", AREA, "3"))))
                .containsExactly("form.otherUse");
        assertThat(violated(() -> submittedWith(applicant, Map.of(USE, "sign", AREA, "3", OTHER_USE, "灯箱"))))
                .containsExactly("form.otherUse");
        assertThat(assertDoesNotThrow(() -> submittedWith(applicant, Map.of(USE, "other", AREA, "3", OTHER_USE, "灯箱")))
                        .state())
                .isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    @Requirement("FRM-002")
    default void keepsTheFormThatItWasFiledBy() {
        clock().moveTo(FILED_ON);
        Caller applicant = applicant();
        ServiceItem first = ItemFixtures.publish(
                candidate(),
                manager(),
                ItemFixtures.permit().form(ItemForms.form()).build());
        Case drafted = draftedWith(applicant, first, filledIn());
        Case submitted = function().submit(applicant, drafted.id(), drafted.revision());
        Case left = draftedWith(applicant, first, filledIn());

        ServiceItem next = publishNext(first);
        Case later = draftedWith(applicant, next, filledIn());

        assertThat(function().form(applicant, submitted.id()).definition()).isEqualTo(first.form());
        for (Case unfiled : List.of(left, later)) {
            assertThat(function().form(applicant, unfiled.id()).definition()).isEqualTo(next.form());
            assertThat(violated(() -> function().submit(applicant, unfiled.id(), unfiled.revision())))
                    .containsExactly("form.height");
        }
    }

    @Test
    @Requirement({"FRM-006", "LIC-016"})
    default void showsWhatIsKnownOfTheApplicantMaskedAndDemandsItNoMore() {
        Caller applicant = applicant();

        Case submitted = submittedWith(applicant, filledIn());
        CaseForm form = function().form(applicant, submitted.id());

        assertThat(form.prefilled().keySet()).containsExactlyInAnyOrder(NAME, IDENTIFIER);
        assertThat(form.prefilled().get(NAME)).isEqualTo(submitted.applicant().name());
        assertThat(form.prefilled().get(IDENTIFIER))
                .isEqualTo(submitted.applicant().identifier());
        assertThat(form.answers()).isEqualTo(filledIn());
        assertThat(function().form(people(applicant).handler(), submitted.id())).isEqualTo(form);
    }

    @Test
    @Requirement({"FRM-006", "IDN-008"})
    default void neverStoresWhatItShowedMasked() {
        Caller applicant = applicant();
        Case drafted = draftedWith(applicant, item(Kind.PERMIT_WITH_FORM), filledIn());
        String masked = String.valueOf(
                function().form(applicant, drafted.id()).prefilled().get(IDENTIFIER));
        CaseDraft.Builder givenBack =
                with(applicant, item(Kind.PERMIT_WITH_FORM), filledIn()).field(IDENTIFIER, masked);

        Case changed = function().change(applicant, drafted.id(), drafted.revision(), givenBack.build());
        assertThat(changed.form()).isEqualTo(filledIn());
        Map<String, String> withMask = new HashMap<>(filledIn());
        withMask.put(IDENTIFIER, masked);
        assertThat(draftedWith(applicant, item(Kind.PERMIT_WITH_FORM), withMask).form())
                .isEqualTo(filledIn());
        String inFull = Identifiers.residentId();
        Case inItsOwn = function()
                .change(
                        applicant,
                        changed.id(),
                        changed.revision(),
                        givenBack.field(IDENTIFIER, inFull).build());
        assertThat(inItsOwn.form()).containsEntry(IDENTIFIER, inFull);
    }

    @Test
    @Requirement("FRM-007")
    default void validatesACorrectionAgainAsOfTheDayOfTheFiling() {
        Caller applicant = applicant();
        Case submitted = submittedWith(applicant, filledIn());
        clock().moveTo(FILED_ON.plusDays(1));
        Case correcting = function()
                .correct(
                        people(applicant).handler(),
                        submitted.id(),
                        submitted.revision(),
                        CorrectionDraft.builder().problem("面积有误").build());

        Case wrong = function()
                .change(
                        applicant,
                        correcting.id(),
                        correcting.revision(),
                        with(applicant, item(Kind.PERMIT_WITH_FORM), Map.of(USE, "sign", AREA, "三"))
                                .build());
        assertThat(violated(() -> function().submit(applicant, wrong.id(), wrong.revision())))
                .containsExactly("form.area");

        Case right = function()
                .change(
                        applicant,
                        wrong.id(),
                        wrong.revision(),
                        with(applicant, item(Kind.PERMIT_WITH_FORM), filledIn()).build());
        assertThat(assertDoesNotThrow(() -> function().submit(applicant, right.id(), right.revision()))
                        .state())
                .isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    @Requirement("FRM-007")
    default void validatesWhatASupplementBrings() {
        Caller applicant = applicant();
        Case submitted = submittedWith(applicant, filledIn());
        Case told = function()
                .requestSupplement(
                        people(applicant).handler(), submitted.id(), submitted.revision(), demandingField(REMARK));

        assertThat(violated(() -> function()
                        .supplement(
                                applicant,
                                told.id(),
                                told.revision(),
                                SupplementDraft.builder()
                                        .field(AREA, "0")
                                        .field(USE, "")
                                        .build())))
                .containsExactlyInAnyOrder("form.remark", "form.area", "form.use");
        Case supplemented = function()
                .supplement(
                        applicant,
                        told.id(),
                        told.revision(),
                        SupplementDraft.builder().field(REMARK, "沿街").build());

        assertThat(supplemented.form()).containsEntry(REMARK, "沿街").containsEntry(AREA, "3.5");
    }

    @Test
    @Requirement({"FRM-007", "LIC-016"})
    default void demandsNoFieldThatTheFormHasNotOrThatIsKnown() {
        Caller applicant = applicant();
        Case submitted = submittedWith(applicant, filledIn());
        Caller handler = people(applicant).handler();

        assertThat(violated(() -> function()
                        .requestSupplement(handler, submitted.id(), submitted.revision(), demandingField("颜色"))))
                .containsExactly("demands[0].field");
        assertThatThrownBy(() -> function()
                        .requestSupplement(handler, submitted.id(), submitted.revision(), demandingField(NAME)))
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo("LIC-016");
    }

    private Caller applicant() {
        return cast().serviceUser(PartyKind.NATURAL_PERSON);
    }

    private static Map<String, String> filledIn() {
        return Map.of(USE, "sign", AREA, "3.5", FROM, FILED_ON.toString());
    }

    private static SupplementNoticeDraft demandingField(String field) {
        return SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder().field(field).problem("请填写").build())
                .supplyBy(LATE_IN_THE_YEAR)
                .build();
    }

    private CaseDraft.Builder with(Caller applicant, ServiceItem item, Map<String, String> answers) {
        CaseDraft.Builder draft =
                CaseDraft.builder().item(item.id().toString()).material(attachment(applicant, ItemFixtures.FORM));
        answers.forEach(draft::field);
        return draft;
    }

    private Case draftedWith(Caller applicant, ServiceItem item, Map<String, String> answers) {
        return function()
                .create(
                        applicant,
                        IdempotencyKey.fresh(),
                        with(applicant, item, answers).build());
    }

    private Case submittedWith(Caller applicant, Map<String, String> answers) {
        clock().moveTo(FILED_ON);
        Case drafted = draftedWith(applicant, item(Kind.PERMIT_WITH_FORM), answers);
        return function().submit(applicant, drafted.id(), drafted.revision());
    }

    /** The next version of an item, which asks for a height too, published today. */
    private ServiceItem publishNext(ServiceItem item) {
        return ItemFixtures.publishNext(
                candidate(),
                manager(),
                item,
                next -> next.form(ItemForms.form(ItemForms.field("height", FieldKind.NUMBER)
                        .required(true)
                        .build())));
    }

    @Test
    @Requirement("FRM-004")
    default void takesTheLimitsOfANumberThemselvesAndNothingBeyond() {
        Caller applicant = applicant();
        for (String inside : List.of("0.1", "500", "500.0")) {
            assertThat(assertDoesNotThrow(() -> submittedWith(applicant, Map.of(USE, "sign", AREA, inside)), inside)
                            .state())
                    .isEqualTo(CaseState.SUBMITTED);
        }
        for (String outside : List.of("0.09", "500.01", "-1", "")) {
            assertThat(violated(() -> submittedWith(applicant, Map.of(USE, "sign", AREA, outside))))
                    .as(outside)
                    .containsExactly("form.area");
        }
    }
}
