package org.zhengwu.tck.application.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.zhengwu.api.forms.FieldConditionDraft;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FieldLimitsDraft;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.forms.FormFieldDraft;
import org.zhengwu.api.forms.FormGroupDraft;
import org.zhengwu.api.forms.FormOptionDraft;
import org.zhengwu.api.forms.PrefillSource;
import org.zhengwu.api.forms.WordingDraft;

/** Forms for the tests, and the names of their fields. */
public final class ItemForms {

    /** The name of the applicant, which the party's own data say. */
    public static final String NAME = "applicantName";
    /** The identifier of the applicant, which the party's own data say. */
    public static final String IDENTIFIER = "applicantId";
    /** A choice of sign and other, required. */
    public static final String USE = "use";
    /** A text that is asked where the use is another, required. */
    public static final String OTHER_USE = "otherUse";
    /** A number from 0.1 to 500, required. */
    public static final String AREA = "area";
    /** A date not before the day of the filing. */
    public static final String FROM = "from";
    /** A text that nobody has to give. */
    public static final String REMARK = "remark";

    private ItemForms() {}

    /** The form of an item, with more fields at its end. */
    public static FormDraft form(FormFieldDraft... more) {
        FormGroupDraft applicant = FormGroupDraft.of(
                "申请人",
                field(NAME, FieldKind.TEXT)
                        .required(true)
                        .prefill(PrefillSource.PARTY_NAME)
                        .build(),
                field(IDENTIFIER, FieldKind.IDENTIFIER)
                        .identifier("RESIDENT_ID")
                        .required(true)
                        .prefill(PrefillSource.PARTY_IDENTIFIER)
                        .build());
        FormGroupDraft installation = FormGroupDraft.of(
                "设施",
                choice(USE, "sign", "other").required(true).build(),
                field(OTHER_USE, FieldKind.TEXT)
                        .required(true)
                        .askedWhen(List.of(new FieldConditionDraft(USE, List.of("other"))))
                        .build(),
                area().build(),
                field(FROM, FieldKind.DATE)
                        .limits(FieldLimitsDraft.builder().notBefore("P0D").build())
                        .build(),
                field(REMARK, FieldKind.LONG_TEXT).build());
        return more.length == 0
                ? FormDraft.of("申请表", applicant, installation)
                : FormDraft.of("申请表", applicant, installation, FormGroupDraft.of("其他", more));
    }

    public static FormFieldDraft.Builder field(String name, FieldKind kind) {
        return FormFieldDraft.builder().name(name).kind(kind.name()).label(WordingDraft.of("字段" + name));
    }

    public static FormFieldDraft.Builder choice(String name, String... values) {
        return field(name, FieldKind.ONE_CHOICE)
                .options(Arrays.stream(values)
                        .map(value -> new FormOptionDraft(value, WordingDraft.of("选项" + value)))
                        .toList());
    }

    public static FormFieldDraft.Builder area() {
        return field(AREA, FieldKind.NUMBER)
                .required(true)
                .limits(FieldLimitsDraft.builder()
                        .min(new BigDecimal("0.1"))
                        .max(new BigDecimal(500))
                        .build());
    }
}
