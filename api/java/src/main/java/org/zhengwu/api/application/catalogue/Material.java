package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A material that an item asks for (申请材料).
 *
 * @param code the code of the material, unique in the item
 * @param name its name
 * @param issuer who issues it (出具单位)
 * @param timeRequirement how old it may be (时间要求)
 * @param originals how many originals (原件份数)
 * @param copies how many copies (复印件份数)
 * @param required whether the applicant has to bring it (必要性)
 * @param sample where a filled-in sample is found (LIC-017)
 * @param form where the blank form is found
 * @param source where it comes from (来源渠道)
 * @param obtainedBySharing whether sharing provides it, so that it must not be demanded (LIC-016)
 * @param committable whether a written commitment of the applicant may take its place (告知承诺制, LIC-020)
 * @param basis the provision that asks for it
 */
public record Material(
        String code,
        String name,
        @Nullable String issuer,
        @Nullable String timeRequirement,
        @Nullable Integer originals,
        @Nullable Integer copies,
        boolean required,
        @Nullable String sample,
        @Nullable String form,
        @Nullable MaterialSource source,
        boolean obtainedBySharing,
        boolean committable,
        @Nullable LegalBasis basis) {

    public Material {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
