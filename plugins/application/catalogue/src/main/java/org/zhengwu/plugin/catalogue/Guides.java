package org.zhengwu.plugin.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;
import org.zhengwu.api.application.catalogue.Fee;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.LimitUnit;

/** Says in Chinese what the codes of an item mean (办事指南, LIC-017). */
final class Guides {

    /** What an item without a fee says. */
    static final String FREE = "不收费";

    private Guides() {}

    static ServiceGuide of(ServiceItem item, ItemType type) {
        return new ServiceGuide(
                item,
                type.name(),
                words(item.statutoryLimit()),
                words(item.promisedLimit()),
                fees(item.fees()),
                names(item.materials().stream().filter(Material::required)),
                names(item.materials().stream().filter(Material::obtainedBySharing)),
                PublicationRules.notStated(item.content()));
    }

    private static @Nullable String words(@Nullable ItemLimit limit) {
        if (limit == null) {
            return null;
        }
        if (limit.value() == 0) {
            return "当场办结";
        }
        return limit.value() + (limit.unit() == LimitUnit.WORKING_DAY ? "个工作日" : "个自然日");
    }

    /** The fees, or null where nothing is said of them: silence is not to be read as free (LIC-015). */
    private static @Nullable String fees(@Nullable List<Fee> fees) {
        if (fees == null) {
            return null;
        }
        return fees.isEmpty() ? FREE : fees.stream().map(Guides::words).collect(Collectors.joining("；"));
    }

    private static String words(Fee fee) {
        Fen amount = fee.amount();
        String price = amount == null ? null : yuan(amount) + "元" + (fee.unit() == null ? "" : "（" + fee.unit() + "）");
        return Stream.of(fee.name(), price, fee.standard())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }

    private static String yuan(Fen amount) {
        return BigDecimal.valueOf(amount.value(), 2).stripTrailingZeros().toPlainString();
    }

    private static List<String> names(Stream<Material> materials) {
        return materials.map(Material::name).toList();
    }
}
