package org.zhengwu.spi.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * The terms on which a version of an item is handled.
 *
 * @param code the implementing code (实施编码)
 * @param typeCode the item type of GB/T 39046 A.1, such as {@code 01} for a permit (ITM-002)
 * @param applicable whether it is handled on application (依申请)
 * @param organ the organ that handles it today: of a merged one the successor
 * @param jointHandling whether several organs handle it together (统一, 联合, 集中办理, LIC-005)
 * @param verification whether substantive verification is declared (核查, LIC-010)
 * @param statutoryLimit the item's own statutory limit, or null where it states none
 * @param statutoryBasis the legal basis of that limit, or null
 * @param promisedLimit the promised limit, or null
 * @param serviceObjects who may apply; empty means anyone
 * @param form what the application asks, or null where its fields are free (电子表单)
 * @param commitmentNotice what is told before a commitment takes the place of materials (告知书, LIC-021), or null
 * @param parts the items that are handled with it as one matter, each by its own organ (一件事)
 */
public record HandlingTerms(
        ItemVersionId version,
        ItemId item,
        String code,
        String name,
        String typeCode,
        CaseType caseType,
        boolean applicable,
        boolean jointHandling,
        boolean verification,
        OrganId organ,
        DivisionId division,
        @Nullable Limit statutoryLimit,
        @Nullable String statutoryBasis,
        @Nullable Limit promisedLimit,
        Set<PartyKind> serviceObjects,
        List<MaterialSlot> materials,
        @Nullable FormDefinition form,
        @Nullable String commitmentNotice,
        List<ItemId> parts) {

    public HandlingTerms {
        requireNonNull(version, "version");
        requireNonNull(item, "item");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        serviceObjects = Set.copyOf(serviceObjects);
        materials = List.copyOf(materials);
        parts = List.copyOf(parts);
    }

    /**
     * A material that the item asks for (申请材料).
     *
     * @param code the code of the slot, unique in the version
     * @param required whether the applicant has to bring it
     * @param obtainedBySharing whether sharing provides it, so that it must not be demanded (LIC-016)
     * @param committable whether a written commitment may take its place (LIC-020)
     */
    public record MaterialSlot(
            String code, String name, boolean required, boolean obtainedBySharing, boolean committable) {}
}
