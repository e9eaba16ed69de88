package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A document for a material of the item.
 *
 * @param slot the code of the material in the item
 * @param document the id of an attachment that the caller uploaded
 */
public record MaterialDraft(@Nullable String slot, @Nullable String document) {

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Material> check() {
        Violations violations = new Violations();
        String checkedSlot = violations.text("slot", slot, 100);
        DocumentId checkedDocument =
                violations.parse("document", document, "id", "must be the id of an attachment", DocumentId::of);
        if (document == null || document.isBlank()) {
            violations.add("document", "required", "must be given");
        }
        return violations.check(() -> new Material(requireNonNull(checkedSlot), requireNonNull(checkedDocument)));
    }

    /** Fills a draft. */
    public static final class Builder {

        private @Nullable String slot;
        private @Nullable String document;

        private Builder() {}

        public Builder slot(String value) {
            this.slot = value;
            return this;
        }

        public Builder document(String value) {
            this.document = value;
            return this;
        }

        public MaterialDraft build() {
            return new MaterialDraft(slot, document);
        }
    }
}
