package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;

/** Checks a draft of an item: its values, and the rules that need nothing beside it. */
final class ItemCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 100;
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Violations violations = new Violations();
    private final Fields fields = new Fields(violations);
    private final ItemDraft draft;

    private ItemCheck(ItemDraft draft) {
        this.draft = draft;
    }

    static Checked<CheckedItem> of(ItemDraft draft) {
        return new ItemCheck(draft).item();
    }

    private Checked<CheckedItem> item() {
        ImplementingCode code = code();
        boolean byId = isId(draft.organ());
        OrganId organ = byId ? violations.parse("organ", draft.organ(), "id", "must be an id", OrganId::of) : null;
        String creditCode = byId ? null : creditCode(code);
        String organName = violations.optionalText("organName", draft.organName(), LONGEST_NAME);
        DivisionId division = isId(draft.division())
                ? violations.parse("division", draft.division(), "id", "must be an id", DivisionId::of)
                : null;
        DivisionCode divisionCode = isId(draft.division())
                ? null
                : violations.parse(
                        "division", draft.division(), "division-code", "must be a division code", DivisionCode::of);
        boolean parentById = isId(draft.parent());
        ItemId parent =
                parentById ? violations.parse("parent", draft.parent(), "id", "must be an id", ItemId::of) : null;
        ImplementingCode parentCode = parentById
                ? null
                : violations.parse(
                        "parent",
                        draft.parent(),
                        "code-form",
                        "must be the id or the code of an item",
                        ImplementingCode::new);
        LocalDate effectiveFrom = violations.date("effectiveFrom", draft.effectiveFrom());
        ItemContent content = content();
        return violations.check(() -> new CheckedItem(
                requireNonNull(code),
                organ,
                creditCode,
                organName,
                division,
                divisionCode,
                parent,
                parentCode,
                effectiveFrom,
                requireNonNull(content)));
    }

    private @Nullable ItemContent content() {
        String name = violations.text("name", draft.name(), LONGEST_NAME);
        String shortName = violations.optionalText("shortName", draft.shortName(), LONGEST_NAME);
        String type = fields.typeCode("type", draft.type());
        CatalogueEntry entry = violations.nested("catalogueEntry", draft.catalogueEntry(), CatalogueEntryDraft::check);
        CaseType caseType = fields.code("caseType", draft.caseType(), CaseType.class);
        List<LegalBasis> legalBases = violations.list("legalBases", draft.legalBases(), LegalBasisDraft::check);
        ItemLimit statutory = violations.nested("statutoryLimit", draft.statutoryLimit(), ItemLimitDraft::check);
        ItemLimit promised = violations.nested("promisedLimit", draft.promisedLimit(), ItemLimitDraft::check);
        refuseLooserPromise(statutory, promised);
        Authority authority = violations.nested("authority", draft.authority(), AuthorityDraft::check);
        Handling handling = violations.nested("handling", draft.handling(), HandlingDraft::check);
        ItemResult result = violations.nested("result", draft.result(), ItemResultDraft::check);
        List<Fee> fees = draft.fees() == null ? null : violations.list("fees", draft.fees(), FeeDraft::check);
        Audience audience = violations.nested("audience", draft.audience(), AudienceDraft::check);
        Access access = violations.nested("access", draft.access(), AccessDraft::check);
        List<Material> materials = violations.list("materials", draft.materials(), MaterialDraft::check);
        refuseDoubleMaterials();
        refuseCommitmentsWithoutNotice(handling, materials);
        FormDefinition form = violations.nested("form", draft.form(), FormDraft::check);
        List<Question> questions = violations.list("questions", draft.questions(), QuestionDraft::check);
        if (name == null || type == null) {
            return null;
        }
        return new ItemContent(
                name,
                shortName,
                type,
                entry,
                caseType == null ? CaseType.PROMISED : caseType,
                legalBases,
                statutory,
                promised,
                authority == null ? Authority.NONE : authority,
                handling == null ? Handling.NONE : handling,
                result == null ? ItemResult.NONE : result,
                fees,
                audience == null ? Audience.NONE : audience,
                access == null ? Access.NONE : access,
                materials,
                form,
                questions);
    }

    private @Nullable ImplementingCode code() {
        String given = violations.text("code", draft.code(), LONGEST_CODE);
        if (given == null) {
            return null;
        }
        ImplementingCode.Flaw flaw = ImplementingCode.flawOf(given);
        if (flaw == null) {
            return new ImplementingCode(given);
        }
        switch (flaw) {
            case FORM ->
                violations.add(
                        "code",
                        "code-form",
                        "must have the 31 or 33 characters of credit code, level, basic code and business item,"
                                + " or up to 24 of the older form");
            case CHECK_DIGIT ->
                violations.add(
                        "code", "code-check-digit", "holds a unified social credit code that fails its check digit");
        }
        return null;
    }

    private @Nullable String creditCode(@Nullable ImplementingCode code) {
        String inCode = code == null ? null : code.creditCode();
        String raw = draft.organ();
        if (raw == null || raw.isBlank()) {
            if (code != null && inCode == null) {
                violations.required("organ", null);
            }
            return inCode;
        }
        String given = raw.strip().toUpperCase(Locale.ROOT);
        if (!CREDIT_CODE.matcher(given).matches()) {
            violations.add("organ", "form", "must be an id or a unified social credit code");
            return null;
        }
        if (inCode != null && !inCode.equals(given)) {
            violations.add("organ", "organ-differs-from-code", "must be the organ that the code names");
        }
        return given;
    }

    private void refuseLooserPromise(@Nullable ItemLimit statutory, @Nullable ItemLimit promised) {
        if (statutory != null && promised != null && promised.looserThan(statutory)) {
            violations.add("promisedLimit", "looser-than-statutory", "must not be longer than the statutory limit");
        }
    }

    private void refuseDoubleMaterials() {
        List<MaterialDraft> materials = draft.materials();
        Set<String> codes = new HashSet<>();
        for (int i = 0; materials != null && i < materials.size(); i++) {
            MaterialDraft material = materials.get(i);
            if (material != null
                    && material.code() != null
                    && !codes.add(material.code().strip())) {
                violations.add("materials[" + i + "].code", "duplicate", "must be unique in the item");
            }
        }
    }

    /** Who commits itself is told before to what (LIC-021). */
    private void refuseCommitmentsWithoutNotice(@Nullable Handling handling, List<Material> materials) {
        if (materials.stream().noneMatch(Material::committable)) {
            return;
        }
        if (handling == null || !handling.commitment()) {
            violations.add(
                    "handling.commitment", "committable-materials", "must be so where a material is committable");
        }
        if (handling == null || handling.commitmentNotice() == null) {
            violations.add("handling.commitmentNotice", "required", "must be given where a material is committable");
        }
    }

    private static boolean isId(@Nullable String raw) {
        return raw != null && ID.matcher(raw.strip()).matches();
    }
}
