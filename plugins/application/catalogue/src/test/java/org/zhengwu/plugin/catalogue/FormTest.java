package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FieldConditionDraft;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormFieldDraft;
import org.zhengwu.api.forms.FormGroupDraft;
import org.zhengwu.api.forms.FormOptionDraft;
import org.zhengwu.api.forms.WordingDraft;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

class FormTest extends WithCatalogue {

    @Test
    void givesCasesTheFormOfTheirVersion() {
        ServiceItem first =
                publish(city, create(city, municipal(1).form(form(text("a"))).build()), null);
        ServiceItem draft = catalogue.change(
                city,
                first.id(),
                first.revision(),
                municipal(1).form(form(text("b"))).build());
        publish(city, draft, TODAY.plusDays(1));
        Items items = zhengwu.service(Items.class);

        assertThat(items.version(first.version()).map(HandlingTerms::form)).contains(definition(text("a")));
        assertThat(items.current(first.id(), TODAY.plusDays(1)).map(HandlingTerms::form))
                .contains(definition(text("b")));
    }

    @Test
    void tellsWhichFieldDiffersWhereverItStands() {
        ServiceItem above = publish(
                province, create(province, provincial(1).form(form(text("a"))).build()), null);
        FormDraft own = form(
                text("z"),
                FormFieldDraft.builder()
                        .name("a")
                        .kind("TEXT")
                        .label(WordingDraft.of("甲"))
                        .build());
        ServiceItem ofCity =
                publish(city, create(city, regional(above, 1).form(own).build()), null);

        assertThat(catalogue.diffFromSuperior(World.visitor(), ofCity.id()))
                .contains(new Difference("form.groups[0].fields[a].label.zh", "字段", "甲"))
                .contains(new Difference("form.groups[0].fields[z].kind", null, "TEXT"));
    }

    @Test
    void tellsOfARegionWhoseFormASuperiorsNewVersionLeavesBehind() {
        ServiceItem above = publish(
                province,
                create(province, provincial(1).form(form(required("a"))).build()),
                null);
        ServiceItem ofCity = publish(city, create(city, regional(above, 1).build()), null);
        ServiceItem draft = catalogue.change(
                province,
                above.id(),
                above.revision(),
                provincial(1).form(form(text("a"))).build());
        ServiceItem next = publish(province, draft, null);

        assertThat(World.recorded(zhengwu, RegionalItemOutdated.class))
                .containsExactly(new RegionalItemOutdated(
                        ofCity.id(),
                        ofCity.version(),
                        above.id(),
                        next.version(),
                        List.of("form.groups[0].fields[0].required")));
    }

    @Test
    void letsARegionAskOnMoreConditionsAndNotOnFewer() {
        FormFieldDraft kind = FormFieldDraft.builder()
                .name("kind")
                .kind("ONE_CHOICE")
                .label(WordingDraft.of("种类"))
                .options(List.of(new FormOptionDraft("x", WordingDraft.of("甲"))))
                .build();
        ServiceItem above = publish(
                province,
                create(province, provincial(1).form(form(kind, asked("a"))).build()),
                null);
        FormGroupDraft first = FormGroupDraft.of("甲", kind);
        List<FieldConditionDraft> condition = List.of(new FieldConditionDraft("kind", List.of("x")));
        FormGroupDraft byGroup = new FormGroupDraft(WordingDraft.of("乙"), null, condition, List.of(text("a")));

        assertThat(refused(regional(above, 1).form(FormDraft.of("表", first, byGroup))))
                .as("the group's condition is the field's")
                .isEmpty();
        assertThat(refused(regional(above, 2).form(form(kind, text("a")))))
                .containsExactly("form.groups[0].fields[1].askedWhen looser-than-superior");
    }

    @Test
    void refusesACodeTableOnAServerWithoutTheFunctionCodes() {
        FormFieldDraft tabled = FormFieldDraft.builder()
                .name("nation")
                .kind("ONE_CHOICE")
                .label(WordingDraft.of("民族"))
                .table("nations")
                .build();

        assertThat(refused(municipal(1).form(form(tabled))))
                .containsExactly("form.groups[0].fields[0].table no-code-tables");
    }

    private static FormDefinition definition(FormFieldDraft... fields) {
        return form(fields).check().orThrow();
    }

    static FormDraft form(FormFieldDraft... fields) {
        return FormDraft.of("表", FormGroupDraft.of("组", fields));
    }

    private static FormFieldDraft text(String name) {
        return field(name).build();
    }

    private static FormFieldDraft required(String name) {
        return field(name).required(true).build();
    }

    private static FormFieldDraft asked(String name) {
        return field(name)
                .askedWhen(List.of(new FieldConditionDraft("kind", List.of("x"))))
                .build();
    }

    private static FormFieldDraft.Builder field(String name) {
        return FormFieldDraft.builder().name(name).kind("TEXT").label(WordingDraft.of("字段"));
    }
}
