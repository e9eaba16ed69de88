package org.zhengwu.tck.application.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FieldConditionDraft;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormFieldDraft;
import org.zhengwu.api.forms.FormGroupDraft;
import org.zhengwu.api.forms.WordingDraft;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** The forms of items (电子表单): written, versioned, imported, inherited. */
public interface ItemFormContract extends CatalogueFixtures {

    @Test
    @Requirement("FRM-001")
    default void publishesTheFormOfAnItemAsItIsWritten() {
        clock().moveTo(MARCH_2);
        FormDraft draft = FormDraft.of(
                "申请表",
                FormGroupDraft.of(
                        "设施",
                        ItemForms.choice(ItemForms.USE, "sign", "other")
                                .required(true)
                                .build()),
                new FormGroupDraft(
                        WordingDraft.of("其他用途"),
                        WordingDraft.of("用途为其他时填写"),
                        List.of(new FieldConditionDraft(ItemForms.USE, List.of("other"))),
                        List.of(ItemForms.area().build())));
        FormDefinition written = draft.check().orThrow();

        ServiceItem item = published(ItemFixtures.permit().form(draft));

        assertThat(item.form()).isEqualTo(written);
        assertThat(function().form(cast().visitor(), item.id())).contains(written);
        assertThat(function().guide(cast().visitor(), item.id()))
                .map(ServiceGuide::item)
                .map(ServiceItem::form)
                .contains(written);
    }

    @Test
    @Requirement("FRM-001")
    default void hasNoFormWhereAnItemStatesNone() {
        clock().moveTo(MARCH_2);
        ServiceItem item = published(ItemFixtures.permit());

        assertThat(function().form(cast().visitor(), item.id())).isEmpty();
        assertThat(function().form(cast().visitor(), ItemId.of("0190c8f2-5d3a-7b1e-8f00-0123456789ab")))
                .isEmpty();
    }

    @Test
    @Requirement("FRM-001")
    default void namesEveryViolationOfAFormAtItsPlace() {
        clock().moveTo(MARCH_2);
        FormDraft wrong = ItemForms.form(
                ItemForms.field(ItemForms.AREA, FieldKind.TEXT).build(),
                ItemForms.field("circle", FieldKind.YES_NO)
                        .askedWhen(List.of(new FieldConditionDraft("circle", List.of("true"))))
                        .build(),
                ItemForms.field("who", FieldKind.IDENTIFIER).build(),
                FormFieldDraft.builder().name("a b").kind("SONG").build());

        assertThat(violated(ItemFixtures.permit().form(wrong)))
                .contains(
                        "form.groups[2].fields[0].name",
                        "form.groups[2].fields[1].askedWhen",
                        "form.groups[2].fields[2].identifier",
                        "form.groups[2].fields[3].name",
                        "form.groups[2].fields[3].label",
                        "form.groups[2].fields[3].kind");
    }

    @Test
    @Requirement("FRM-002")
    default void keepsTheFormsOfVersionsApartAndComparesThem() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit().form(ItemForms.form()));
        FormDraft more = ItemForms.form(
                ItemForms.field("height", FieldKind.NUMBER).required(true).build());
        ItemDraft next = ofCity(ItemFixtures.permit()
                .code(first.code().value())
                .name(first.name())
                .form(more));

        ServiceItem draft = function().change(manager(), first.id(), first.revision(), next);
        assertThat(function().form(cast().visitor(), first.id())).isEqualTo(Optional.ofNullable(first.form()));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        function().publish(manager(), inReview.id(), inReview.revision(), MARCH_2.plusDays(1));
        clock().moveTo(MARCH_2.plusDays(1));

        assertThat(function().form(cast().visitor(), first.id()))
                .contains(more.check().orThrow());
        assertThat(function().diff(cast().visitor(), first.id(), 1, 2))
                .contains(new Difference("form.groups[2].fields[height].required", null, "true"));
    }

    @Test
    @Requirement({"FRM-001", "CAT-006"})
    default void importsAFormWithItsItem() {
        clock().moveTo(MARCH_2);
        String name = "导入表单" + Identifiers.mobile();
        String line = """
                {"code":"3301%s","organ":"%s","name":"%s","type":"20","form":{"title":{"zh":"表"},"groups":[{"title":\
                {"zh":"组"},"fields":[{"name":"f","label":{"zh":"字段","en":"Field"},"kind":"YES_NO"}]}]}}
                """.formatted(Identifiers.basicCode("20"), cast().idOf(Organ.CITY), name);

        ImportReport report = function().importItems(manager(), null, new ByteArrayInputStream(line.getBytes(UTF_8)));

        assertThat(report.rejected()).isEmpty();
        ItemId item = function()
                .items(
                        cast().visitor(),
                        ItemQuery.of(name, null, null, null, null, null),
                        org.zhengwu.api.PageRequest.first())
                .items()
                .get(0)
                .id();
        assertThat(function().form(cast().visitor(), item).orElseThrow().findField("f"))
                .isPresent();
    }

    @Test
    @Requirement({"FRM-003", "ITM-010"})
    default void inheritsTheFormOfTheSuperior() {
        ServiceItem superior = superiorWithForm();

        assertThat(regional(below(superior)).form()).isEqualTo(superior.form());
    }

    @Test
    @Requirement({"FRM-003", "ITM-010"})
    default void letsARegionAskLessAndAddWhatNobodyHasToFillIn() {
        ServiceItem superior = superiorWithForm();
        FormDraft less = FormDraft.of(
                "本市申请表",
                FormGroupDraft.of(
                        "设施",
                        ItemForms.area()
                                .required(false)
                                .label(new org.zhengwu.api.forms.WordingDraft("面积", "Area"))
                                .build(),
                        ItemForms.field("street", FieldKind.DIVISION).build()));

        assertThat(regional(below(superior).form(less)).form())
                .isEqualTo(less.check().orThrow());
    }

    @Test
    @Requirement({"FRM-003", "ITM-010"})
    default void refusesARegionThatAsksMoreOrOtherwise() {
        ServiceItem superior = superiorWithForm();
        FormDraft more = FormDraft.of(
                "本市申请表",
                FormGroupDraft.of(
                        "设施",
                        ItemForms.field("street", FieldKind.TEXT).required(true).build(),
                        ItemForms.field(ItemForms.REMARK, FieldKind.LONG_TEXT)
                                .required(true)
                                .build(),
                        ItemForms.field(ItemForms.AREA, FieldKind.TEXT)
                                .required(true)
                                .build(),
                        ItemForms.choice(ItemForms.USE, "sign", "screen").build(),
                        ItemForms.field(ItemForms.OTHER_USE, FieldKind.TEXT).build()));

        List<String> fields = new ArrayList<>();
        assertThatThrownBy(() -> regional(below(superior).form(more)))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> refused.violations().forEach(each -> fields.add(each.field())));

        assertThat(fields)
                .contains(
                        "form.groups[0].fields[0].required",
                        "form.groups[0].fields[1].required",
                        "form.groups[0].fields[2].kind",
                        "form.groups[0].fields[3].options",
                        "form.groups[0].fields[4].askedWhen");
    }

    @Test
    @Requirement("FRM-008")
    default void refusesAFormWithACodeTableThatTheServerDoesNotHave() {
        clock().moveTo(MARCH_2);
        FormDraft form = ItemForms.form(ItemForms.field("nation", FieldKind.ONE_CHOICE)
                .table("no-such-table")
                .build());

        assertThat(violated(ItemFixtures.permit().form(form))).containsExactly("form.groups[2].fields[0].table");
    }

    private ServiceItem superiorWithForm() {
        clock().moveTo(MARCH_2);
        Caller manager = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
        ItemDraft draft = ItemFixtures.permit()
                .code("3300" + Identifiers.basicCode("01"))
                .form(ItemForms.form())
                .build();
        String organ = cast().idOf(Organ.PROVINCE).toString();
        return ItemFixtures.publish(candidate(), manager, ItemFixtures.withOrgan(draft, organ));
    }

    private static ItemDraft.Builder below(ServiceItem superior) {
        return ItemDraft.builder()
                .code("3301" + superior.code().value().substring(4))
                .parent(superior.id().toString());
    }

    private ServiceItem regional(ItemDraft.Builder draft) {
        return function().create(manager(), IdempotencyKey.fresh(), ofCity(draft));
    }

    private List<String> violated(ItemDraft.Builder draft) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(() -> created(draft))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> refused.violations().forEach(each -> fields.add(each.field())));
        return fields;
    }
}
