package org.zhengwu.plugin.cases;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.json.Json;

/** What the applicant filled in and brought, and committed to in place of more. */
@Embeddable
class FilledPart {

    private String form;

    private String materials;

    /** The codes of the materials whose place a commitment takes (告知承诺), or null. */
    private @Nullable String commitments;

    protected FilledPart() {}

    FilledPart(String sealedForm, List<Material> materials, List<String> commitments) {
        this.form = sealedForm;
        this.materials = Json.strict().write(materials);
        this.commitments = commitments.isEmpty() ? null : Json.strict().write(commitments);
    }

    static FilledPart nothing() {
        return new FilledPart("", List.of(), List.of());
    }

    /** The answers, sealed. */
    String form() {
        return form;
    }

    List<Material> materials() {
        return Json.lenient().readList(materials, Material.class);
    }

    List<String> commitments() {
        return commitments == null ? List.of() : Json.lenient().readList(commitments, String.class);
    }
}
