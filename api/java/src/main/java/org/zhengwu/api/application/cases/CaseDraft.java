package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.technical.identity.MobileNumber;

/**
 * A case as its applicant fills it in. Well-formed but incomplete drafts are kept; the submission asks for
 * what the item requires.
 *
 * @param item the id of the service item
 * @param applicant the party that applies, given by the staff at the window only; else the party acted for
 * @param form the fields of the form; an empty value empties the field
 * @param materials the documents for the materials of the item
 * @param commitments the codes of the materials whose place a written commitment takes (告知承诺, LIC-021): to give them is
 *     to commit to what the notice of the item says
 * @param contactName whom to call; in a change, absent keeps and empty removes (CSE-112)
 * @param contactMobile the mobile number to call (IDN-007); in a change, absent keeps and empty removes
 */
public record CaseDraft(
        @Nullable String item,
        @Nullable String applicant,
        @Nullable Map<String, String> form,
        @Nullable List<MaterialDraft> materials,
        @Nullable List<String> commitments,
        @Nullable String contactName,
        @Nullable String contactMobile) {

    public CaseDraft {
        form = form == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(form));
        materials = materials == null ? null : Collections.unmodifiableList(new ArrayList<>(materials));
        commitments = commitments == null ? null : Collections.unmodifiableList(new ArrayList<>(commitments));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedCase> check() {
        Violations violations = new Violations();
        ItemId checkedItem = violations.parse("item", item, "id", "must be the id of an item", ItemId::of);
        if (item == null || item.isBlank()) {
            violations.add("item", "required", "must be given");
        }
        PartyId checkedApplicant =
                violations.parse("applicant", applicant, "id", "must be the id of a party", PartyId::of);
        Map<String, String> checkedForm = FormCheck.form(violations, form);
        List<Material> checkedMaterials = FormCheck.materials(violations, materials);
        List<String> checkedCommitments = FormCheck.commitments(violations, commitments);
        String name = violations.optionalText("contactName", contactName, 50);
        violations.refuseMasked("contactName", contactName);
        MobileNumber mobile = violations.parse(
                "contactMobile", contactMobile, "mobile", "must be a mobile number of 11 digits", MobileNumber::of);
        return violations.check(() -> new CheckedCase(
                requireNonNull(checkedItem),
                checkedApplicant,
                checkedForm,
                checkedMaterials,
                checkedCommitments,
                name,
                mobile));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String item;
        private @Nullable String applicant;
        private final Map<String, String> form = new LinkedHashMap<>();
        private final List<MaterialDraft> materials = new ArrayList<>();
        private final List<String> commitments = new ArrayList<>();
        private @Nullable String contactName;
        private @Nullable String contactMobile;

        private Builder() {}

        public Builder item(String value) {
            this.item = value;
            return this;
        }

        public Builder applicant(String value) {
            this.applicant = value;
            return this;
        }

        /** Sets a field of the form. */
        public Builder field(String name, String value) {
            form.put(name, value);
            return this;
        }

        public Builder material(MaterialDraft added) {
            materials.add(added);
            return this;
        }

        /** Commits to what the item says in place of a material. */
        public Builder commitment(String material) {
            commitments.add(material);
            return this;
        }

        public Builder contactName(String value) {
            this.contactName = value;
            return this;
        }

        public Builder contactMobile(String value) {
            this.contactMobile = value;
            return this;
        }

        public CaseDraft build() {
            return new CaseDraft(item, applicant, form, materials, commitments, contactName, contactMobile);
        }
    }
}
