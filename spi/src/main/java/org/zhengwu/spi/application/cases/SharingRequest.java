package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import org.zhengwu.api.application.cases.CaseNumber;

/**
 * What a source of shared data is asked for: one material, for one case that was submitted, which is the purpose
 * (PIP-008). It holds personal data in clear: whoever carries it keeps it from others.
 *
 * @param number the case for which it is asked
 * @param organ who handles the case
 * @param material the code of the material in the item
 * @param name the name of the material
 * @since 0.1
 */
public record SharingRequest(
        CaseNumber number,
        HandedCase.Item item,
        HandedCase.Organ organ,
        HandedCase.Applicant applicant,
        String material,
        String name) {

    public SharingRequest {
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(applicant, "applicant");
        requireNonNull(material, "material");
        requireNonNull(name, "name");
    }

    /** Names the case and nobody. */
    @Override
    public String toString() {
        return "SharingRequest[" + number + ", " + material + "]";
    }
}
