package org.zhengwu.server.portal.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.Computation;

/**
 * A guide with the days that it means for somebody who files today.
 *
 * @param typeName the name of the item's type
 * @param statutory the last day of the statutory limit, or null where there is none or no calendar
 * @param promised the last day of the promised limit, or null likewise
 * @param differences how it differs from the superior's item
 * @param preview whether it is looked at before it is published
 */
public record Guide(
        ServiceItem item,
        String typeName,
        LocalDate today,
        @Nullable Computation statutory,
        @Nullable Computation promised,
        List<Difference> differences,
        boolean preview) {

    public Guide {
        differences = List.copyOf(differences);
    }
}
