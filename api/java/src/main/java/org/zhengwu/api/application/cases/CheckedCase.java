package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.technical.identity.MobileNumber;

/** A draft of a case whose values are well formed; whether it is complete is asked at its submission. */
public record CheckedCase(
        ItemId item,
        @Nullable PartyId applicant,
        Map<String, String> form,
        List<Material> materials,
        List<String> commitments,
        @Nullable String contactName,
        @Nullable MobileNumber contactMobile) {

    public CheckedCase {
        requireNonNull(item, "item");
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
        commitments = List.copyOf(commitments);
    }

    /** Leaves the contact out: it is personal. */
    @Override
    public String toString() {
        return "CheckedCase[" + item + "]";
    }
}
