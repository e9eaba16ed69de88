package org.zhengwu.api.application.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What the applicant brings after a supplement notice (补正材料): all that it named.
 *
 * @param form the fields to change
 * @param materials the documents to add; those of the same material are replaced
 */
public record SupplementDraft(
        @Nullable Map<String, String> form, @Nullable List<MaterialDraft> materials) {

    public SupplementDraft {
        form = form == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(form));
        materials = materials == null ? null : Collections.unmodifiableList(new ArrayList<>(materials));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedSupplement> check() {
        Violations violations = new Violations();
        Map<String, String> checkedForm = FormCheck.form(violations, form);
        List<Material> checkedMaterials = FormCheck.materials(violations, materials);
        return violations.check(() -> new CheckedSupplement(checkedForm, checkedMaterials));
    }

    /** Fills a draft. */
    public static final class Builder {

        private final Map<String, String> form = new LinkedHashMap<>();
        private final List<MaterialDraft> materials = new ArrayList<>();

        private Builder() {}

        /** Sets a field of the form. */
        public Builder field(String name, String value) {
            form.put(name, value);
            return this;
        }

        public Builder material(MaterialDraft added) {
            materials.add(added);
            return this;
        }

        public SupplementDraft build() {
            return new SupplementDraft(form, materials);
        }
    }
}
