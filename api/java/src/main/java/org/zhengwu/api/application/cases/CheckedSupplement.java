package org.zhengwu.api.application.cases;

import java.util.List;
import java.util.Map;

/** A supplement whose values are well formed. */
public record CheckedSupplement(Map<String, String> form, List<Material> materials) {

    public CheckedSupplement {
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
    }
}
