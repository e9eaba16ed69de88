package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A document that the applicant brought for a material of the item (申请材料).
 *
 * @param slot the code of the material in the item
 */
public record Material(String slot, DocumentId document) {

    public Material {
        requireNonNull(slot, "slot");
        requireNonNull(document, "document");
    }
}
