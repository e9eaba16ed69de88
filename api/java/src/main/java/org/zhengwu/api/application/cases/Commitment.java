package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the applicant commits itself to in writing, in place of proofs (告知承诺, LIC-021). It is part of the application:
 * who does not keep it bears what the notice says.
 *
 * @param materials the codes of the materials whose place it takes, in the order of the item
 * @param notice what the applicant was told before, on the terms of the item that hold for the case (告知书)
 * @since 0.1
 */
public record Commitment(List<String> materials, String notice) {

    public Commitment {
        materials = List.copyOf(materials);
        requireNonNull(notice, "notice");
    }
}
